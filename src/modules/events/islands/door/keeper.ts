import { clockOff, type Manifest, type Verdict } from '../../rules/door.ts'
import type { City } from './city.ts'
import { judgeHere } from './judge.ts'
import { newScanId, type Scan } from './scan.ts'
import type { DoorBook, OwnScan, Taken } from './store.ts'

/** How many scans stand where. */
export interface Queue {
  readonly unsent: number
  readonly aside: number
}

/**
 * One phone keeping one door. Nothing is called recorded before the city has it; without a network it works only when its
 * keeper has switched that on, and only from the list that was taken along.
 */
export class Keeper {
  readonly sessionId: string
  readonly #city: City
  readonly #notebook: DoorBook
  #taken: Taken | undefined
  #aside = 0

  constructor(sessionId: string, city: City, notebook: DoorBook) {
    this.sessionId = sessionId
    this.#city = city
    this.#notebook = notebook
  }

  async begin(): Promise<void> {
    this.#taken = await this.#notebook.list(this.sessionId)
  }

  get manifest(): Manifest | undefined {
    return this.#taken?.manifest
  }

  get isOffline(): boolean {
    return this.#taken?.isOffline ?? false
  }

  /** By the clock of the city, as far as this phone knows it. */
  get now(): number {
    return Date.now() - (this.#taken?.ahead ?? 0)
  }

  /** Takes the list along. Gives how far this phone's clock is off, when that has to be said. */
  async take(): Promise<number | undefined> {
    const manifest = await this.#city.manifest()
    const { off, isWrong } = clockOff(Date.now(), manifest.madeAt)
    await this.#keep({ sessionId: this.sessionId, manifest, isOffline: this.isOffline, ahead: isWrong ? off : 0 })
    return isWrong ? off : undefined
  }

  async workOffline(isOffline: boolean): Promise<void> {
    if (this.#taken) await this.#keep({ ...this.#taken, isOffline })
  }

  async #keep(taken: Taken) {
    this.#taken = taken
    await this.#notebook.keepList(taken)
  }

  async ask(said: string): Promise<readonly Verdict[]> {
    if (!this.isOffline || !this.manifest) return this.#city.lookUp(said)
    return judgeHere(this.manifest, await this.#notebook.scans(this.sessionId), said, this.now)
  }

  /** Writes scans into the notebook; they count as recorded only once they were sent. */
  async letIn(verdict: Verdict, members: readonly number[], manner: Scan['manner']): Promise<void> {
    const at = Math.floor(this.now)
    for (const who of whoOf(verdict, members)) {
      const scan = { ...who, id: newScanId(at), manner, at }
      await this.#notebook.keepScan({ ...scan, sessionId: this.sessionId, isSent: false })
    }
  }

  /** Sends what waits. What the city refuses it keeps aside; what comes too early waits on. */
  async send(): Promise<Queue> {
    const waiting = (await this.#notebook.scans(this.sessionId)).filter(({ isSent }) => !isSent)
    if (waiting.length > 0) {
      const received = new Map((await this.#city.send(waiting.map(bare))).map((one) => [one.id, one.outcome]))
      for (const scan of waiting) await this.#settle(scan, received.get(scan.id))
    }
    return this.queue()
  }

  async #settle(scan: OwnScan, outcome: string | undefined) {
    if (outcome === 'new' || outcome === 'known') await this.#notebook.keepScan({ ...scan, isSent: true })
    if (outcome !== 'aside') return
    this.#aside += 1
    await this.#notebook.drop(scan.id)
  }

  async queue(): Promise<Queue> {
    const scans = await this.#notebook.scans(this.sessionId)
    return { unsent: scans.filter(({ isSent }) => !isSent).length, aside: this.#aside }
  }

  /** The city has closed this phone: no list stays on it. */
  async shutOut(): Promise<void> {
    this.#taken = undefined
    await this.#notebook.erase(this.sessionId)
  }
}

/** Of a party the list knows, those who were chosen; of another, whoever its ticket is for. */
function whoOf(
  { entry, unknown }: Verdict,
  members: readonly number[],
): Pick<Scan, 'enrolmentId' | 'member' | 'count'>[] {
  if (unknown) {
    const { enrolmentId, member, seats } = unknown
    return [{ enrolmentId, member, count: member === 0 ? Math.max(1, seats) : 1 }]
  }
  return entry ? members.map((member) => ({ enrolmentId: entry.id, member, count: 1 })) : []
}

const bare = ({ id, enrolmentId, member, count, manner, at }: OwnScan): Scan => ({
  id,
  enrolmentId,
  member,
  count,
  manner,
  at,
})
