import { openServer } from '#platform/db/server.ts'
import { connect } from '#platform/db/database.ts'
import { inPlainWords } from '#platform/trouble.ts'
import { type Command, say } from './command.ts'
import { clockIsRight, databaseIsCurrent } from './doctor/database.ts'
import { diskHasRoom, filesAreWhole, fontsAreThere } from './doctor/files.ts'
import { documentsAreSet } from './doctor/documents.ts'
import { type Check, lineOf, type Patient } from './doctor/finding.ts'
import { chainIsWhole } from './doctor/record.ts'

export const doctor: Command = {
  name: 'doctor',
  usage: '',
  purpose: 'examines the city (database, record, files, disk, clock, fonts, PDF) and says what to do',
  run: async (_words, config) => {
    const server = await openServer(config, 'command', say)
    const { db, close } = connect(server.url, () => {}, { statementTimeout: 0 })
    try {
      say(lineOf({ says: 'The database answers and gets Persian right.' }))
      const failed = await examine({ db, config })
      say(failed === 0 ? 'The city is well.' : `${failed} of these need you.`)
      return failed === 0 ? 0 : 1
    } finally {
      await close()
      server.stop()
    }
  },
}

const checks: readonly Check[] = [
  databaseIsCurrent,
  ({ db }) => chainIsWhole(db),
  filesAreWhole,
  diskHasRoom,
  clockIsRight,
  fontsAreThere,
  documentsAreSet,
]

/** Every check is made, whatever the others found; how many found something. */
async function examine(patient: Patient): Promise<number> {
  let failed = 0
  for (const check of checks) {
    const finding = await check(patient).catch((error: unknown) => ({
      says: `A check could not be made: ${inPlainWords(error) ?? String(error)}`,
      remedy: 'If this stays, report it to those who made this release.',
    }))
    if (finding.remedy !== undefined) failed += 1
    say(lineOf(finding))
  }
  return failed
}
