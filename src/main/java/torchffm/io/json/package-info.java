/** JSON as a stranger's file may hold it: read one token at a time, so that no tree of any size is ever made. */
package torchffm.io.json;
