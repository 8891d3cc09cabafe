/** Checks the build that ships: `tsx tests/build/main.ts`, after `npm run build`. */
import { checkBuild } from '@/tests/build/check-build';
import { sizeTable } from '@/tests/build/sizes';

const { sizes, complaints } = await checkBuild('.output/chrome-mv3');
console.log(sizeTable(sizes));
for (const complaint of complaints) console.error(`✗ ${complaint}`);
process.exitCode = complaints.length === 0 ? 0 : 1;
