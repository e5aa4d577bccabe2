import { said } from '../schema-org/said.ts'
import type { Named } from './inputs.ts'
import { image, organisation, root } from './parts.ts'

/** The page on which all feeds are told of (https://openactive.io/dataset-api-discovery). */
export interface ActiveDataset extends Named {
  readonly description: string
  readonly keywords: readonly string[]
  readonly licence: string
  /** Where readers talk to us, and where they read how. */
  readonly discussion: string
  readonly documentation: string
  /** BCP 47. */
  readonly languages: readonly string[]
  readonly publisher: Named
  readonly published?: string
  readonly picture?: string
  readonly feeds: readonly {
    /** `ScheduledSession` */
    readonly kind: string
    readonly address: string
  }[]
}

const rpde = 'application/vnd.openactive.rpde+json; version=1'

export const dataset = (about: ActiveDataset) =>
  said({
    ...root,
    '@type': 'Dataset',
    '@id': about.id,
    url: about.page,
    name: about.name,
    description: about.description,
    keywords: about.keywords,
    license: about.licence,
    discussionUrl: about.discussion,
    documentation: about.documentation,
    inLanguage: about.languages,
    publisher: organisation(about.publisher),
    datePublished: about.published,
    backgroundImage: image(about.picture)?.[0],
    schemaVersion: 'https://openactive.io/modelling-opportunity-data/2.0/',
    distribution: about.feeds.map(({ kind, address }) => ({
      '@type': 'DataDownload',
      name: kind,
      additionalType: `https://openactive.io/${kind}`,
      encodingFormat: rpde,
      contentUrl: address,
    })),
  })
