/** Makes the world that every worker copies, once, before all journeys; removes all worlds after them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, makeWorld } from './support/world.ts';

export default async function globalSetup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'twinning-worlds-'));
  process.env.TWINNING_WORLDS = folder;
  const databases: Database[] = process.env.TWINNING_TEST_POSTGRES ? ['sqlite', 'postgres'] : ['sqlite'];
  await Promise.all(databases.map((database) => makeWorld(folder, database)));
  return () => rm(folder, { recursive: true, force: true });
}
