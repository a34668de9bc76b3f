package dev.ssi.diagnostic;

import dev.ssi.source.Span;

/** A further place that explains a finding. */
public record Label(Span span, String message) {}
