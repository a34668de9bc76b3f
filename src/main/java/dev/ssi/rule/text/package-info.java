/** Rules of the wording. */
package dev.ssi.rule.text;
