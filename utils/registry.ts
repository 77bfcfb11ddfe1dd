import type { Check } from './check';

const modules = import.meta.glob<Check>('./checks/*/*.ts', { eager: true, import: 'default' });

/** Every file under checks/ is a check; sorted by id so that the order never depends on the file system. */
export const CHECKS: readonly Check[] = Object.values(modules).sort((a, b) => (a.id < b.id ? -1 : 1));
