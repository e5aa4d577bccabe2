import { For } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { Button, ButtonLink, MoreLink } from '../button.tsx'
import { Toast } from '../flash.tsx'
import { iconNames } from '../icon-names.ts'
import { Icon } from '../icon.tsx'
import { EmptyState, Notice } from '../notice.tsx'
import { Say } from '../say.tsx'
import { Star } from '../star.tsx'
import { Chip, Tag } from '../tag.tsx'
import { Skeleton } from '../text-blocks.tsx'
import type { Exhibit } from './exhibit.tsx'
import { samples } from './samples.ts'
import { words } from './words.ts'

const here = '/desk/components'
const T = ({ of }: { of: Text }) => <Say text={of} />

const stars: Exhibit = {
  id: 'stars',
  title: words.stars,
  note: words.starsNote,
  show: () => (
    <>
      <div class="cluster">
        <Tag tone="proof" icon="keyok">
          <T of={samples.verified} />
        </Tag>
        <Tag tone="wait" icon="key">
          <T of={samples.claimed} />
        </Tag>
        <Tag tone="clay" icon="edit">
          <T of={samples.doing} />
        </Tag>
        <Tag tone="alert" icon="alert">
          <T of={samples.overdue} />
        </Tag>
        <Tag tone="note" icon="info">
          <T of={samples.fresh} />
        </Tag>
        <Tag>
          <T of={samples.free} />
        </Tag>
        <Tag line>
          <T of={samples.waitingList} />
        </Tag>
      </div>
      <div class="cluster">
        <Star proof="full" word={samples.verifiedTwo} size="l" />
        <Star proof="half" word={samples.claimedOne} size="l" />
        <Star proof="now" size="l" />
        <Star proof="late" size="l" />
        <Star proof="none" size="l" />
      </div>
      <Chips />
    </>
  ),
}

const Chips = () => (
  <ul class="chips">
    <li>
      <Chip to={here} current>
        <T of={samples.all} />
      </Chip>
    </li>
    <li>
      <Chip to={here}>
        <T of={samples.children} />
      </Chip>
    </li>
    <li>
      <Chip to={here}>
        <T of={samples.free} />
      </Chip>
    </li>
  </ul>
)

const icons: Exhibit = {
  id: 'icons',
  title: words.icons,
  show: () => (
    <ul class="cluster">
      <For each={iconNames}>
        {(name) => (
          <li class="meta">
            <span>
              <Icon name={name} />
              <span class="code">{name}</span>
            </span>
          </li>
        )}
      </For>
    </ul>
  ),
}

const buttons: Exhibit = {
  id: 'buttons',
  title: words.buttons,
  note: words.buttonsNote,
  show: () => (
    <>
      <div class="cluster">
        <Button type="button">
          <T of={samples.enrol} />
        </Button>
        <ButtonLink to={here} look="line">
          <T of={samples.seeGroups} />
        </ButtonLink>
        <ButtonLink to={here} look="quiet">
          <T of={samples.back} />
        </ButtonLink>
        <Button type="button" look="alert">
          <T of={samples.cancel} />
        </Button>
      </div>
      <div class="cluster">
        <Button type="button" size="l" onward>
          <T of={samples.toPayment} />
        </Button>
        <ButtonLink to={here} look="line" size="s" icon="get">
          PDF
        </ButtonLink>
        <Button type="button" look="line" icon="print" bare>
          <T of={samples.print} />
        </Button>
      </div>
      <div class="cluster">
        <Button whyNot={samples.openThird}>
          <T of={samples.secondKey} />
        </Button>
        <MoreLink to={here}>
          <T of={samples.allProgrammes} />
        </MoreLink>
      </div>
    </>
  ),
}

const notices: Exhibit = {
  id: 'notices',
  title: words.notices,
  show: () => (
    <>
      <Notice title={samples.access} icon="wheel">
        <p>
          <T of={samples.accessText} />
        </p>
      </Notice>
      <Notice tone="wait" title={samples.timeLeft} />
      <Notice tone="alert" title={samples.kept} />
      <Notice tone="proof" title={samples.paid} />
      <EmptyState
        title={samples.noProposal}
        act={
          <ButtonLink to={here}>
            <T of={samples.write} />
          </ButtonLink>
        }
      >
        <T of={samples.writeFirst} />
      </EmptyState>
      <Skeleton label={samples.loading} />
      <Toast>
        <span>
          <T of={samples.reminder} />
        </span>
        <a href={useView().link(here)}>
          <T of={samples.undo} />
        </a>
      </Toast>
      <Toast tone="alert">
        <span>
          <T of={samples.notSaved} />
        </span>
      </Toast>
    </>
  ),
}

/** What most pages are made of. */
export const pageParts: readonly Exhibit[] = [stars, icons, buttons, notices]
