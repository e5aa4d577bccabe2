import type { Config } from '#platform/config.ts'
import { openServer } from '#platform/db/server.ts'
import { openLog, reportTo } from '#platform/http/logging.ts'
import type { Part } from '#platform/db/server/users.ts'
import { type House, type Opening, openHouse } from '../house/open-house.ts'
import { say } from './command.ts'

/** Errors that are our fault go to the log, with their story. */
export const report = reportTo(openLog('error'))

export const addressOf = ({ PUBLIC_URL, PORT }: Pick<Config, 'PUBLIC_URL' | 'PORT'>): string =>
  PUBLIC_URL ?? `http://localhost:${PORT}`

/** What the house is told of the settings. */
export function openingOf(config: Config, databaseUrl: string): Opening {
  const log = openLog(config.LOG_LEVEL)
  return { databaseUrl, publicUrl: addressOf(config), settings: config, report: reportTo(log), log }
}

/** Opens the house for a while, beside a city that may be running, and closes it whatever happens. */
export async function withHouse<T>(config: Config, part: Part, work: (house: House) => Promise<T>): Promise<T> {
  const server = await openServer(config, part, say)
  try {
    const house = await openHouse(openingOf(config, server.url))
    try {
      return await work(house)
    } finally {
      await house.close()
    }
  } finally {
    server.stop()
  }
}

/** The server alone, without bringing its tables up to this release. */
export async function withServer<T>(config: Config, work: (url: string) => Promise<T>): Promise<T> {
  const server = await openServer(config, 'command', say)
  try {
    return await work(server.url)
  } finally {
    server.stop()
  }
}
