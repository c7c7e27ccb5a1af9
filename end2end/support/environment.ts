/** What `cargo xtask test` hands to the journeys. */

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the journeys with \`cargo xtask test --only browser\``);
  return value;
}

/** The server's binary. */
export const binary = (): string => required('TWINNING_BINARY');

/** The bundle that the server reads. */
export const bundle = (): string => required('TWINNING_DIST_DIR');

/** A PostgreSQL server where databases may be made, and its `psql`; for the journeys that are played on it. */
export const postgres = (): { url: string; psql: string } => ({
  url: required('TWINNING_TEST_POSTGRES'),
  psql: required('TWINNING_TEST_PSQL'),
});
