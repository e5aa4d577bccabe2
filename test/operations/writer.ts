/** A process that writes rows and says of each, once the database has acknowledged it. It is killed while it writes. */
import { Client } from 'pg'
import { startServer } from '#platform/db/server.ts'

const { url } = await startServer(process.env['DATA_DIR'] ?? '')
const client = new Client({ connectionString: url })
await client.connect()
await client.query('create table if not exists written (number int primary key, half int)')
process.stdout.write('writing\n')
for (let number = 1; ; number += 1) {
  await client.query('begin')
  await client.query('insert into written values ($1)', [number])
  await client.query('update written set half = $1 where number = $1', [number])
  await client.query('commit')
  process.stdout.write(`${number}\n`)
}
