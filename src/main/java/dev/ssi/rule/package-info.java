/**
 * The rules that the documents are held to, one class each. {@link dev.ssi.rule.Rules} lists them;
 * each has a page under {@code src/main/resources/dev/ssi/rule}.
 */
package dev.ssi.rule;
