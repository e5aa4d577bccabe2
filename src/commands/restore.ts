import { readBackup } from './backup/read.ts'
import { type Command, demandWord, say } from './command.ts'
import { withHouse, withServer } from './opening.ts'
import { progressBar } from './progress.ts'
import { chainIsWhole } from './doctor/record.ts'
import { Trouble } from '#platform/trouble.ts'

export const restore: Command = {
  name: 'restore',
  usage: 'FILE',
  purpose: 'reads a backup into an empty city, checks every file, row and fact of it',
  run: async (words, config) => {
    const path = demandWord(words, restore)
    const progress = progressBar('Restore')
    const about = await withServer(config, (databaseUrl) =>
      readBackup(path, { databaseUrl, folder: config.DATA_DIR, progress }),
    )
    progress.end()
    await withHouse(config, 'command', async ({ db }) => {
      const finding = await chainIsWhole(db)
      if (finding.remedy !== undefined)
        throw new Trouble(`The rows are restored, but: ${finding.says} ${finding.remedy}`)
    })
    const rows = about.tables.reduce((sum, table) => sum + table.rows, 0)
    say(`The city of ${about.madeAt} is back: ${rows} rows, and its record is whole. Now: npm start`)
  },
}
