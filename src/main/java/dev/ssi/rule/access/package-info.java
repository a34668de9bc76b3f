/** Rules of who may access what. */
package dev.ssi.rule.access;
