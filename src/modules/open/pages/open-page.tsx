import { For } from 'solid-js'
import type { Text } from '#platform/locale.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import { DataTable } from '#platform/ui/table.tsx'
import { Folds, ProseBlock } from '#platform/ui/text-blocks.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Attribution } from '../rules/attributions.ts'
import { words } from '../words.ts'
import { openWords, setLines } from '../words/pages.ts'

export interface ShownSet {
  readonly set: { readonly name: string; readonly title: Text }
  readonly columns: readonly { readonly key: string; readonly meaning: Text }[]
}

interface Props {
  downloads: readonly ShownSet[]
  sources: readonly Attribution[]
  address: string
}

/** What can be taken home whole, what its columns mean, and under which terms. */
export const OpenPage = ({ downloads, sources, address }: Props) => (
  <>
    <div class="wrap opening">
      <Crumbs trail={[{ label: words.home, to: '/' }]} />
      <PageHead title={words.open} lead={openWords.lead}>
        <ButtonLink to="/api" look="line" icon="link">
          <Say text={openWords.toApi} />
        </ButtonLink>
        <ButtonLink to="/feeds" look="line" icon="feed">
          <Say text={openWords.toFeeds} />
        </ButtonLink>
      </PageHead>
    </div>
    <Region title={openWords.setsTitle} id="sets" lead={openWords.setsLead} ground>
      <div class="stack">
        <SetTable downloads={downloads} />
        <MapFiles />
        <OtherFiles />
      </div>
    </Region>
    <Region title={openWords.dictionaryTitle} id="columns" lead={openWords.dictionaryLead}>
      <Folds items={downloads.map((one) => ({ title: one.set.title, body: () => <Dictionary {...one} /> }))} />
    </Region>
    <Region title={openWords.headsTitle} id="heads" lead={openWords.headsLead} ground>
      <Heads />
    </Region>
    <Terms sources={sources} address={address} />
  </>
)

const SetTable = ({ downloads }: Pick<Props, 'downloads'>) => (
  <DataTable
    caption={openWords.setsTitle}
    rows={downloads}
    columns={[
      { head: openWords.set, cell: ({ set }) => <SetName set={set} /> },
      { head: openWords.files, cell: ({ set }) => <Files name={set.name} /> },
    ]}
  />
)

const SetName = ({ set: { name, title } }: Pick<ShownSet, 'set'>) => (
  <>
    <Say text={title} />
    <small>
      <Say text={setLines[name] ?? title} />
    </small>
  </>
)

function Files({ name }: { name: string }) {
  return (
    <span class="cluster">
      <For each={['csv', 'json']}>
        {(format) => (
          <a href={`/open/${name}.${format}`} download="">
            <Code>{format.toUpperCase()}</Code>
          </a>
        )}
      </For>
      <a href={`/api/v1/${name}`}>
        <Code>API</Code>
      </a>
    </span>
  )
}

const MapFiles = () => (
  <p>
    <Say text={openWords.boundaries} />:{' '}
    <a href="/maps/zones.geojson">
      <Code>zones.geojson</Code>
    </a>{' '}
    · <Say text={openWords.positions} />:{' '}
    <a href="/maps/places.geojson">
      <Code>places.geojson</Code>
    </a>
  </p>
)

/** What other rooms publish on pages of their own. */
const OtherFiles = () => (
  <p>
    <Say text={openWords.draws} />:{' '}
    <a href="/open/draws.csv" download="">
      <Code>CSV</Code>
    </a>{' '}
    <a href="/open/draws.json" download="">
      <Code>JSON</Code>
    </a>{' '}
    · <Say text={openWords.commitments} />:{' '}
    <a href="/open/commitments.csv" download="">
      <Code>CSV</Code>
    </a>{' '}
    <a href="/open/commitments.json" download="">
      <Code>JSON</Code>
    </a>{' '}
    ·{' '}
    <a href="/events/supply">
      <Say text={openWords.supply} />
    </a>
  </p>
)

/** With which anybody finds out whether a history was changed after the event. */
const Heads = () => (
  <div class="stack">
    <ProseBlock>
      <p>
        <Say text={openWords.headsHow} />
      </p>
      <p>
        <Say text={openWords.headsFormula} />
      </p>
    </ProseBlock>
    <p>
      <Code>hash = SHA-256( hash before ‖ JSON [matter, seq, commitment, kind, at, from, to, inside] ‖ text )</Code>
    </p>
    <p class="cluster">
      <a href="/open/heads" download="heads.jsonl">
        <Say text={openWords.headsNewest} />
      </a>
      <a href="/open/heads/days">
        <Say text={openWords.headsDays} />
      </a>
      <span>
        <Say text={openWords.headsChain} />: <Code>/open/heads/chain/…</Code>
      </span>
    </p>
  </div>
)

const Dictionary = ({ set, columns }: ShownSet) => (
  <DataTable
    caption={set.title}
    dense
    rows={columns}
    columns={[
      { head: openWords.column, cell: ({ key }) => <Code>{key}</Code> },
      { head: openWords.meaning, cell: ({ meaning }) => <Say text={meaning} /> },
    ]}
  />
)

const Terms = ({ sources, address }: Pick<Props, 'sources' | 'address'>) => (
  <Region title={openWords.licenceTitle} id="licence">
    <div class="stack">
      <Licence address={address} />
      <SourceTable sources={sources} />
      <ProseBlock>
        <h3>
          <Say text={openWords.privacyTitle} />
        </h3>
        <p>
          <Say text={openWords.privacyText} />
        </p>
      </ProseBlock>
    </div>
  </Region>
)

const Licence = ({ address }: Pick<Props, 'address'>) => (
  <ProseBlock>
    <p>
      <Say text={openWords.licenceText} />{' '}
      <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener">
        <Code>CC BY 4.0</Code>
      </a>
    </p>
    <h3>
      <Say text={openWords.citeTitle} />
    </h3>
    <blockquote>
      <Say text={openWords.cite(address)} />
    </blockquote>
    <h3>
      <Say text={openWords.sourcesTitle} />
    </h3>
    <p>
      <Say text={openWords.othersText} />
    </p>
  </ProseBlock>
)

const SourceTable = ({ sources }: Pick<Props, 'sources'>) => (
  <DataTable
    caption={openWords.sourcesTitle}
    rows={sources}
    columns={[
      { head: openWords.source, cell: ({ name, url }) => <Named name={name} url={url} /> },
      { head: openWords.terms, cell: ({ licence }) => licence ?? <Say text={openWords.noTerms} /> },
      { head: openWords.attribution, cell: ({ attribution }) => attribution ?? '—' },
    ]}
  />
)

const Named = ({ name, url }: Pick<Attribution, 'name' | 'url'>) =>
  url === null ? (
    <Say text={name} />
  ) : (
    <a href={url} rel="noopener">
      <Say text={name} />
    </a>
  )
