/**
 * The matrices as workbooks for spreadsheet programs. They hold the rows that the CSV of {@code ssi
 * access} and {@code ssi trace --matrix} hold, and nothing that a program would compute.
 */
package dev.ssi.document.sheet;
