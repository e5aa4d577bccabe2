import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Trouble } from '#platform/trouble.ts'
import { writeBackup } from './backup/write.ts'
import { type Command, demandWord, say } from './command.ts'
import { withServer } from './opening.ts'
import { progressBar } from './progress.ts'

export const backup: Command = {
  name: 'backup',
  usage: 'FILE',
  purpose: 'writes the whole city (rows, files, keys) into one file; the city may go on running',
  run: async (words, config) => {
    const path = demandWord(words, backup)
    if (!existsSync(dirname(path))) throw new Trouble(`There is no folder ${dirname(path)}. Make it first.`)
    if (existsSync(path)) throw new Trouble(`${path} exists already. Choose another name, such as city-2.tar.gz.`)
    const progress = progressBar('Backup')
    const about = await withServer(config, (databaseUrl) =>
      writeBackup({ databaseUrl, folder: config.DATA_DIR }, path, progress),
    )
    progress.end()
    const rows = about.tables.reduce((sum, table) => sum + table.rows, 0)
    const { size } = await stat(path)
    say(`${path}: ${about.tables.length} tables, ${rows} rows, ${(size / 1e6).toFixed(1)} MB.`)
    say('It holds the keys of the city and what people entrusted to it: keep it as safe as the city itself.')
    if (config.FILES_STORE === 's3') say(`The files lie in the bucket ${config.S3_BUCKET} and are not in it.`)
  },
}
