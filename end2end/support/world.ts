/** The demo world: made once for each database, copied for every worker. */
import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { binary, bundle, postgres } from './environment.ts';

const execute = promisify(execFile);

/** The databases that the product runs on. */
export type Database = 'sqlite' | 'postgres';

/** A world of one's own: its files, and the address of its database unless that is a file too. */
export interface World {
  data: string;
  databaseUrl?: string;
}

/** The environment in which the binary sees this world and nothing of ours. */
export function environmentOf(world: World): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('TWINNING_'));
  const database = world.databaseUrl ? { TWINNING_DATABASE_URL: world.databaseUrl } : {};
  const own = { TWINNING_ADDRESS: '127.0.0.1:0', TWINNING_DATA_DIR: world.data, TWINNING_DIST_DIR: bundle() };
  return { ...Object.fromEntries(inherited), ...own, ...database };
}

/** Makes the world that all others are copied from. */
export async function makeWorld(folder: string, database: Database): Promise<World> {
  const world = await emptyWorld(join(folder, database), database, 'twinning_first_world');
  await execute(binary(), ['demo'], { env: environmentOf(world), cwd: folder, maxBuffer: 1 << 26 });
  return world;
}

/** Copies a world, so that nobody sees what others do in theirs. */
export async function copyWorld(first: string, folder: string, database: Database, name: string): Promise<World> {
  const data = join(folder, name);
  await cp(join(first, database), data, { recursive: true });
  if (database === 'sqlite') return { data };
  return { data, databaseUrl: await createDatabase(`twinning_${name.replace(/\W/g, '_')}`, 'twinning_first_world') };
}

/** A place without any people: what a real instance begins with. */
export async function emptyWorld(data: string, database: Database, name: string): Promise<World> {
  await mkdir(data, { recursive: true });
  return database === 'sqlite' ? { data } : { data, databaseUrl: await createDatabase(name) };
}

async function createDatabase(name: string, template = 'template1'): Promise<string> {
  const { url, psql } = postgres();
  await execute(psql, [url, '-q', '-c', `drop database if exists ${name}`, '-c', `create database ${name} template ${template}`]);
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
