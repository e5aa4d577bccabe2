import type { Text } from '#platform/locale.ts'
import { asset } from '../assets.ts'
import { Card, Panel, type Picture } from '../card.tsx'
import { Written } from '../code.tsx'
import { Say } from '../say.tsx'
import { Tag } from '../tag.tsx'
import { DescriptionList, KeyValue, More, ProseBlock } from '../text-blocks.tsx'
import type { Exhibit } from './exhibit.tsx'
import { samples } from './samples.ts'
import { words } from './words.ts'

const here = '/desk/components'
const T = ({ of }: { of: Text }) => <Say text={of} />

const saz: Picture = { source: asset('art/saz.svg'), alt: samples.sazAlt, width: 960, height: 640 }

const cards: Exhibit = {
  id: 'cards',
  title: words.cards,
  show: () => (
    <>
      <Card
        to={here}
        title={samples.saz}
        picture={saz}
        row
        meta={
          <Tag tone="wait">
            <T of={samples.placesLeft} />
          </Tag>
        }
        end={
          <strong>
            <T of={samples.price} />
          </strong>
        }
      >
        <p>
          <T of={samples.sazText} />
        </p>
      </Card>
      <Panel title={samples.details}>
        <DescriptionList>
          <KeyValue label={samples.place}>
            <T of={samples.placeIs} />
          </KeyValue>
          <KeyValue label={samples.ages}>
            <T of={samples.agesAre} />
          </KeyValue>
          <KeyValue label={samples.fee} note={samples.halfPrice}>
            <T of={samples.price} />
          </KeyValue>
        </DescriptionList>
      </Panel>
    </>
  ),
}

const texts: Exhibit = {
  id: 'texts',
  title: words.texts,
  show: () => (
    <>
      <ProseBlock>
        <p class="lead">
          <T of={samples.sazText} />
        </p>
        <p>
          <T of={samples.refund} />
        </p>
        <ul>
          <li>
            <T of={samples.twelve} />
          </li>
          <li>
            <T of={samples.teacherIs} />
          </li>
        </ul>
        <blockquote>
          <T of={samples.writeFirst} />
        </blockquote>
      </ProseBlock>
      <More title={samples.method}>
        <p>
          <T of={samples.accessText} />
        </p>
      </More>
      <Panel sunken>
        <Written>کوروش · Cyrus</Written>
      </Panel>
    </>
  ),
}

/** What is read, and what leads to it. */
export const textParts: readonly Exhibit[] = [cards, texts]
