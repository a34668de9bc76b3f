/** WordprocessingML: the parts of a Word document, and the paragraphs and tables in it. */
package dev.ssi.document.docx;
