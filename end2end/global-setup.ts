/** Makes the world that every worker copies, once, before all journeys; removes all worlds after them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, makeWorld } from './support/world.ts';

export default async function globalSetup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'twinning-worlds-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  process.env.TWINNING_WORLDS = folder;
  const databases: Database[] = process.env.TWINNING_TEST_POSTGRES ? ['sqlite', 'postgres'] : ['sqlite'];
  try {
    await Promise.all(databases.map((database) => makeWorld(folder, database)));
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}
