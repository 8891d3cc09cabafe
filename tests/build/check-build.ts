import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from '@/lib/zod';
import { codeComplaints } from '@/tests/build/code';
import { manifestComplaints } from '@/tests/build/manifest';
import { type PartSize, partSizes, sizeComplaints } from '@/tests/build/sizes';

const TEXT = /\.(?:m?js|css|html|json)$/;
const MANIFEST = z.record(z.string(), z.unknown());

/**
 * Reads the unpacked Chrome build in `folder`: the size of its parts, and a line for each thing about
 * it that must not ship. Throws when there is no build.
 */
export async function checkBuild(
  folder: string,
): Promise<{ readonly sizes: readonly PartSize[]; readonly complaints: readonly string[] }> {
  const files = await readFiles(folder);
  const manifest = files.get('manifest.json');
  if (!manifest) throw new Error(`No extension in ${folder}`);
  const sizes = partSizes(files);
  const complaints = [
    ...manifestComplaints(MANIFEST.parse(JSON.parse(manifest.toString()))),
    ...[...files].flatMap(([file, bytes]) => fileComplaints(file, bytes)),
    ...sizeComplaints(sizes),
  ];
  return { sizes, complaints };
}

function fileComplaints(file: string, bytes: Buffer): string[] {
  if (file.endsWith('.map')) return [`${file}: a source map`];
  return TEXT.test(file) ? codeComplaints(file, bytes.toString()) : [];
}

/** Every file under `folder`, by its path in it with forward slashes. */
async function readFiles(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, file).split(path.sep).join('/'), await readFile(file));
  }
  return files;
}
