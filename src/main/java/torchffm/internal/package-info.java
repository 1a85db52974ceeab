/**
 * The runtime between the facade and the generated bindings: how LibTorch is loaded, operators are called and handles are
 * owned. Not exported.
 */
package torchffm.internal;
