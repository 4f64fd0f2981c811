/**
 * Compiles the kernels with AssemblyScript. The result is committed, so that using the package needs no
 * compiler; a test compiles again and compares. The sources end in `.as`: they look like TypeScript, but no
 * TypeScript tool can read them. The compiler asks for `.ts`, and is handed the `.as` beside it.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const KERNELS = ['inference', 'training'] as const;
export type KernelName = (typeof KERNELS)[number];

/** Start memory in pages of 64 KiB; both grow. */
const PAGES: Readonly<Record<KernelName, number>> = { inference: 64, training: 1024 };
const OPTIONS = [
  '-O3',
  '--noAssert',
  '--runtime',
  'stub',
  '--enable',
  'simd',
  '--enable',
  'relaxed-simd',
];

export const kernelFile = (name: KernelName): string =>
  fileURLToPath(
    new URL(
      name === 'inference' ? '../model/inference.wasm' : '../training/training.wasm',
      import.meta.url,
    ),
  );

/** Writes the compiled kernels to `outFile`. */
export async function buildKernels(name: KernelName, outFile: string): Promise<void> {
  const { default: asc } = await import('assemblyscript/asc');
  const source = fileURLToPath(new URL(`${name}.as`, import.meta.url));
  const pages = String(PAGES[name]);
  const { error, stderr } = await asc.main(
    [`${name}.ts`, '--outFile', outFile, '--initialMemory', pages, ...OPTIONS],
    { readFile: (file) => (file === `${name}.ts` ? readFileSync(source, 'utf8') : null) },
  );
  if (error)
    throw new Error(`AssemblyScript could not compile ${source}:\n${stderr.toString()}`, {
      cause: error,
    });
}

if (import.meta.main) {
  for (const name of KERNELS) {
    await buildKernels(name, kernelFile(name));
    console.log(`${name}: ${readFileSync(kernelFile(name)).length} bytes`);
  }
}
