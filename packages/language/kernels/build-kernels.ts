/**
 * Compiles the kernels with AssemblyScript. The result is committed, so that using the package needs no
 * compiler; a test compiles again and compares.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const KERNELS = ['inference', 'training'] as const;
export type KernelName = (typeof KERNELS)[number];

/** Start memory in pages of 64 KiB; both grow. */
const PAGES: Readonly<Record<KernelName, number>> = { inference: 64, training: 1024 };
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];

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
  const source = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const { error, stderr } = await asc.main([
    source,
    '--baseDir',
    '/',
    '--outFile',
    outFile,
    '--initialMemory',
    String(PAGES[name]),
    ...OPTIONS,
  ]);
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
