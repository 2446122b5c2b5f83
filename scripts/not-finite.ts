import { parse, type StoredTensor } from '../lib/io/safetensors';

/**
 * Which outputs of a traced case hold numbers that are not finite where the case's own output, PyTorch's, does not hold
 * the same; a sentence each. An output that the case does not have may hold −∞, which masks write.
 */
export function warningsAbout(given: Uint8Array, result: Uint8Array): string[] {
  const reference = parse(given).tensors;
  return [...parse(result).tensors].flatMap(([name, tensor]) => warningAbout(name, tensor, reference.get(name)) ?? []);
}

function warningAbout(name: string, { data, shape }: StoredTensor, reference: StoredTensor | undefined): string | null {
  const wanted = reference?.data.length === data.length ? reference.data : null;
  const odd = [...data.keys()].filter((i) => {
    const value = data[i] as number;
    if (Number.isFinite(value)) return false;
    return wanted ? !Object.is(value, wanted[i]) : value !== Number.NEGATIVE_INFINITY;
  });
  const [first] = odd;
  if (first === undefined) return null;
  const count = `${odd.length} of ${data.length} cells`;
  const from = wanted ? 'the case has other numbers there' : 'the case has no output to compare with';
  return `${name} (${shape.join(' × ')}) is not finite in ${count}, the first at ${first}: ${data[first]}; ${from}.`;
}
