package dev.ssi.model;

import dev.ssi.source.SourceFile;

/**
 * One authored file as it was written, for those who must account for every word of it. The other
 * records of this package hold what is made of it.
 *
 * @param fields its YAML, or null where there is none
 * @param body its Markdown, or null where there is none
 */
public record Sheet(FileKind kind, SourceFile file, YamlNode fields, Prose body) {}
