import { beginMembership, registerOrganisation } from '#city/organisations/actions.ts'
import { findTwin } from '#city/organisations/queries.ts'
import { registerPerson } from '#city/people/actions.ts'
import { changePerson, freshId } from '#city/people/queries.ts'
import { deleteSecondKeys } from '#platform/auth/passkeys/queries.ts'
import { giveTemporaryPassword, openStaffAccount } from '#platform/auth/passwords/passwords.ts'
import { endSessions } from '#platform/auth/passwords/queries.ts'
import { temporaryHours } from '#platform/auth/passwords/rules.ts'
import { findUserNamed } from '#platform/auth/sessions/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Config } from '#platform/config.ts'
import { theRules } from '#platform/permission.ts'
import { key } from '#platform/text/tokens.ts'
import { Trouble } from '#platform/trouble.ts'
import { words } from '#platform/ui/words.ts'
import { beginWork, type Work } from '#platform/work.ts'
import type { House } from '../house/open-house.ts'
import { type Command, say } from './command.ts'
import { addressOf, withHouse } from './opening.ts'

/** As the staff door takes it. */
const userNamePattern = /^[a-z0-9_.]{3,30}$/i

/** Whoever works on the city's own machine may let the first administrator in, and one who lost their keys. */
export const administrator: Command = {
  name: 'administrator',
  usage: 'USER-NAME FULL NAME',
  purpose: 'lets the first administrator in; USER-NAME alone gives somebody who lost their keys a new password',
  run: async (spoken, config) => {
    const [userName = '', ...names] = spoken
    if (!userNamePattern.test(userName)) {
      throw new Trouble(
        `A user name has 3 to 30 Latin letters, digits, "_" and ".". Like this: npm run city -- administrator sara.n Sara Nikbin`,
      )
    }
    const given = await withHouse(config, 'command', ({ db, clock, services: { keyring } }) =>
      letIn({ db, clock, keyring }, userName, names.join(' ').trim()),
    )
    tell(config, userName, given)
  },
}

interface Ground extends Pick<House, 'db' | 'clock'> {
  readonly keyring: House['services']['keyring']
}

type Given = Awaited<ReturnType<typeof giveTemporaryPassword>>

/** Opens the staff door: to a new administrator with this name, or again to whoever has the user name. */
export async function letIn({ db, clock, keyring }: Ground, userName: string, name: string): Promise<Given> {
  return db.transaction(async (inner) => {
    const work = beginWork({ db: inner, actor: theRules, now: clock(), channel: 'system' })
    const known = await findUserNamed(inner, userName)
    if (known) return renewed(work, known.id)
    if (name === '') throw new Trouble(`Nobody is called ${userName} yet: write the full name after it.`)
    return made(work, { userName, name, keyring })
  })
}

/** Only the person is let in again; what they may do stays as it is. */
async function renewed({ db, now }: Work, userId: string): Promise<Given> {
  await deleteSecondKeys(db, userId)
  await endSessions(db, userId)
  return giveTemporaryPassword(db, userId, now)
}

type NewAdministrator = { userName: string; name: string; keyring: Ground['keyring'] }

async function made(work: Work, { userName, name, keyring }: NewAdministrator): Promise<Given> {
  const { db, now } = work
  const person = await registerPerson(work, keyring, {
    id: await freshId(db),
    name,
    locale: 'fa',
    channel: 'system',
  })
  const office = (await findTwin(db, key(words.owner.fa))) ?? (await registerOrganisation(work, officeOfTheDeputy))
  await beginMembership(work, office.id, {
    personId: person.id,
    role: 'administrator',
    acting: false,
    startsOn: today(now),
  })
  const { userId, ...given } = await openStaffAccount(db, { userName, now })
  await changePerson(db, person.id, { userId })
  return given
}

const officeOfTheDeputy = { name: words.owner, kind: 'unit' } as const

function tell(config: Config, userName: string, { password }: Given) {
  say(`\n${userName} may sign in at ${addressOf(config)}/sign-in/staff`)
  say(`  password  ${password}`)
  say(`It holds for ${temporaryHours} hours and is changed at the first sign-in. The Desk then asks for a second key.`)
}
