/** Puts what was counted beside the weights of a finished network, in place of an earlier count. */

import {
  type Model,
  type Quantized,
  type TensorEntry,
  writeModel,
} from '../src/network/model-file.ts';
import { RECIPE } from './recipe.ts';

export function addTensor(
  { header, matrix }: Model,
  { name, kind }: Pick<TensorEntry, 'name' | 'kind'>,
  tensor: Quantized,
): Uint8Array {
  const { rows, columns } = tensor;
  const kept = header.tensors.filter((other) => other.name !== name);
  const tensors = [...kept, { name, kind, rows, columns }];
  return writeModel({ ...header, version: RECIPE.version, tensors }, [
    ...kept.map((other) => matrix(other.name)),
    tensor,
  ]);
}
