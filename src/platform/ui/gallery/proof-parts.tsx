import type { Text } from '#platform/locale.ts'
import { Button } from '../button.tsx'
import { Code, CopyCode } from '../code.tsx'
import { DateText, MomentText, RelativeDay, RelativeTime } from '../dates.tsx'
import { Dialog } from '../dialog.tsx'
import { type Duty, Ledger } from '../duties.tsx'
import { Count, Figure, Figures } from '../figure.tsx'
import { Icon } from '../icon.tsx'
import { Menu } from '../menu.tsx'
import { QrPicture } from '../qr-picture.tsx'
import { Say } from '../say.tsx'
import { Folds, PartTabs } from '../text-blocks.tsx'
import { Steps, Timeline } from '../timeline.tsx'
import { ProofLine, Wall } from '../wall.tsx'
import { Avatar, Who } from '../avatar.tsx'
import { useView } from '#platform/http/view.ts'
import type { Exhibit } from './exhibit.tsx'
import { samples } from './samples.ts'
import { words } from './words.ts'

const here = '/desk/components'
const say = (text: Text) => () => <Say text={text} />

const navs: Exhibit = {
  id: 'navs',
  title: words.navs,
  show: (id) => (
    <>
      <PartTabs
        name={id}
        items={[
          { title: samples.programme, body: say(samples.twelve) },
          { title: samples.teacher, body: say(samples.teacherIs) },
          { title: samples.place, body: say(samples.placeIs) },
        ]}
      />
      <Steps label={samples.stepsOf} steps={[samples.group, samples.details, samples.payment]} current={1} />
      <Timeline
        moments={[
          { state: 'done', title: samples.received, when: () => <DateText day="2026-11-12" /> },
          {
            state: 'now',
            title: samples.building,
            when: () => <DateText day="2026-11-20" />,
            text: say(samples.twelve),
          },
          { title: samples.verdict },
        ]}
      />
      <Folds items={[{ title: samples.missing, body: say(samples.makeUp) }]} />
    </>
  ),
}

const source = { label: samples.method, to: here }
const interval = { low: 57, high: 61, level: 95 }

const numbers: Exhibit = {
  id: 'numbers',
  title: words.numbers,
  note: words.numbersNote,
  show: () => (
    <>
      <Figures>
        <Figure
          label={samples.belonging}
          measured={{ value: 59, unit: samples.ofHundred, n: 2410, interval, source, season: samples.autumn }}
        />
        <Figure label={samples.district9} measured={{ value: 52, n: 21, interval, source }} />
        <Figure label={samples.population} measured={{ value: 53, n: 53, interval: 'whole', source }} />
      </Figures>
      <p>
        <Count value={9420} of="people" unit={samples.takers} /> · <Count value={4} of="people" unit={samples.takers} />
      </p>
      <p>
        <DateText day="2026-11-22" style="full" /> · <DateText day="2026-11-22" style="short" />
      </p>
      <p>
        <MomentText at={new Date('2026-11-22T05:30:00Z')} /> · <RelativeTime at={new Date('2026-11-19T05:30:00Z')} /> ·{' '}
        <RelativeDay day="2026-11-23" />
      </p>
      <p>
        <Code>G-05-418</Code> <CopyCode code="K7M-4QX" />
      </p>
      <p>
        <Who name="س. احمدی" />
      </p>
      <CodeToScan />
    </>
  ),
}

function CodeToScan() {
  const view = useView()
  return <QrPicture text="K7M-4QX" label={view.say(samples.codeToScan)} />
}

const attitude: Duty = { number: 1, title: samples.attitude, to: here, proof: 'full', facts: samples.attitudeFacts }
const contents: Duty = { number: 12, title: samples.contents, to: here, proof: 'half', facts: samples.contentsFacts }
const within: Duty = { number: 21, title: samples.within, to: here, proof: 'none', facts: samples.withinFacts }

const duties: Exhibit = {
  id: 'duties',
  title: words.duties,
  show: () => (
    <>
      <Ledger
        groups={[
          { title: samples.identity, summary: samples.identitySum, duties: [attitude, contents] },
          { title: samples.taking, summary: samples.takingSum, duties: [contents, within] },
        ]}
      />
      <ProofLine
        items={[
          { proof: 'full', count: 15, label: samples.withFresh, to: here },
          { proof: 'half', count: 5, label: samples.withHalf, to: here },
          { proof: 'none', count: 3, label: samples.withNone, to: here },
        ]}
      />
    </>
  ),
}

const tiles = Array.from({ length: 23 }, (_, at): Duty => {
  const kind = [12, 17, 6].includes(at + 1) ? contents : attitude
  return { ...([20, 21, 22].includes(at + 1) ? within : kind), number: at + 1 }
})

const wall: Exhibit = {
  id: 'wall',
  title: words.wall,
  show: () => (
    <div class="hero__wall">
      <Wall duties={tiles} soul={{ to: here, title: samples.glance }} />
    </div>
  ),
}

const overlays: Exhibit = {
  id: 'overlays',
  title: words.overlays,
  show: (id) => (
    <>
      <div class="cluster">
        <Button look="line" opens={`${id}-dialog`}>
          <Say text={samples.openDialog} />
        </Button>
        <Menu id={`${id}-menu`} look="btn btn--line" button={<MenuButton />}>
          <MenuLinks />
        </Menu>
      </div>
      <Dialog
        id={`${id}-dialog`}
        title={samples.question}
        close={samples.keep}
        act={
          <Button type="button" look="alert">
            <Say text={samples.cancel} />
          </Button>
        }
      >
        <p>
          <Say text={samples.refund} />
        </p>
      </Dialog>
    </>
  ),
}

const MenuButton = () => (
  <>
    <Avatar name="Leila" />
    <Say text={samples.acts} />
    <Icon name="down" size="s" />
  </>
)

function MenuLinks() {
  const { link } = useView()
  return (
    <>
      <li>
        <a href={link(here)}>
          <Icon name="user" size="s" />
          <Say text={samples.assign} />
        </a>
      </li>
      <li>
        <a href={link(here)}>
          <Icon name="cal" size="s" />
          <Say text={samples.due} />
        </a>
      </li>
    </>
  )
}

/** What tells how things stand. */
export const proofParts: readonly Exhibit[] = [navs, numbers, duties, wall, overlays]
