/**
 * What operators with several results return, a record for each set of names: {@code torch.return_types}.
 */
package torchffm.returns;
