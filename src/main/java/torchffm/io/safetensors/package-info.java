/** The safetensors format, of Hugging Face: a header of JSON, then the bytes. */
package torchffm.io.safetensors;
