/** Rules of what is published: releases against the records and against what the text shows. */
package dev.ssi.rule.release;
