import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import validator from '@openactive/data-model-validator'

/** Lists, models and examples of OpenActive, which are not part of this repository. */
export const thirdParty = '../shared/data/openactive'
export const isThirdPartyHere = existsSync(thirdParty)

export const readThirdParty = (file: string): unknown => JSON.parse(readFileSync(join(thirdParty, file), 'utf8'))

/** The official validator, which finds the two lists it wants in a folder instead of the internet. */
export function givenValidator() {
  const folder = mkdtempSync(join(tmpdir(), 'openactive-'))
  for (const list of ['activity-list', 'facility-types']) {
    const data = readThirdParty(`${list}.jsonld`)
    for (const url of [`https://openactive.io/${list}`, `https://openactive.io/${list}.jsonld`]) {
      const kept = { errorCode: 'error_none', data, statusCode: 200, url, exception: null }
      const answer = { ...kept, contentType: 'application/ld+json', fetchTime: Date.now() }
      const name = createHash('sha256').update(url).digest('hex')
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(answer))
    }
  }
  const options = { loadRemoteJson: true, remoteJsonCachePath: folder, remoteJsonCacheTimeToLive: 1e9 }
  return {
    folder,
    /** What it calls a failure. Fields in trial (`beta:`) are explained on the internet alone, and are counted apart. */
    async failuresOf(data: unknown) {
      const findings = await validator.validate(data, options)
      const failures = findings.filter(({ severity }) => severity === 'failure')
      return { real: failures.filter((one) => !isBeta(one)), beta: failures.filter(isBeta) }
    },
  }
}

const isBeta = ({ path }: { path: string }) => path.includes('beta:')
