/** Who can sign in to the demo world. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { World } from './world.ts';

export interface SignIn {
  /** What the list says of this person, for example "teacher in Italy". */
  who: string;
  /** The page on which she signs in; pupils have one of their own. */
  at: string;
  name: string;
  password: string;
}

/** The list that `twinning demo` writes: a person a line, columns two spaces apart, page, name and password last. */
export async function signIns(world: World): Promise<SignIn[]> {
  const list = await readFile(join(world.data, 'demo-sign-ins.txt'), 'utf8');
  return list.split('\n').flatMap((line) => {
    const columns = line.trim().split(/\t+|\s{2,}/);
    const [password, name, at] = [columns.pop(), columns.pop(), columns.pop()];
    return name && password && at && columns.length > 0 ? [{ who: columns.join(' '), at, name, password }] : [];
  });
}

/** The first person of whom the list says this. */
export async function personWho(world: World, who: RegExp): Promise<SignIn> {
  const people = await signIns(world);
  const found = people.find((person) => who.test(person.who));
  if (!found) throw new Error(`nobody in demo-sign-ins.txt is ${who}: ${people.map((person) => person.who).join(', ')}`);
  return found;
}
