import { escapeIdentifier, type Client } from 'pg'

/**
 * Makes an empty database that is fit for Persian, with what this server has: the built-in locale came with
 * PostgreSQL 17, and before it the system's own UTF-8 locale has to do.
 */
export async function makeDatabase(owner: Client, name: string): Promise<void> {
  const { rows } = await owner.query(`select current_setting('server_version_num')::int >= 170000 as modern`)
  const builtin = rows[0]?.modern === true ? `locale_provider builtin builtin_locale 'C.UTF-8'` : `locale 'C.UTF-8'`
  await owner.query(`create database ${escapeIdentifier(name)} template template0 encoding 'UTF8' ${builtin}`)
}

/** Makes a copy of a database nobody is connected to. */
export async function copyDatabase(owner: Client, template: string, name: string): Promise<void> {
  await owner.query(`create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`)
}
