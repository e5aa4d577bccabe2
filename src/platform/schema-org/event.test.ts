import { expect, test } from 'vitest'
import { eventJsonLd, type EventPlace, type PublicEvent } from './event.ts'

const [starts, ends] = [new Date('2026-09-26T13:30:00Z'), new Date('2026-09-26T15:00:00Z')]
const hall: EventPlace = {
  name: { fa: 'تالار', en: 'Hall' },
  address: { fa: 'تبریز، ائل‌گلی' },
  position: { latitude: 38.05, longitude: 46.36 },
}
const concert: PublicEvent = {
  page: 'https://a.example/e/1',
  category: 'music',
  title: { fa: 'شب عاشیق‌ها', en: 'Night of the Ashiks' },
  description: { fa: 'با ساز' },
  pictures: ['https://a.example/p.jpg'],
  starts,
  ends,
  zone: 'Asia/Tehran',
  standing: { now: 'scheduled' },
  where: hall,
  organiser: { name: { fa: 'فرهنگسرا' }, page: 'https://a.example/o/1' },
  profiles: [],
  prices: [{ name: { fa: 'عمومی' }, amount: 500_000n }],
  seats: { most: 200, left: 12 },
  opens: new Date('2026-09-20T04:30:00Z'),
}

test('a concert is told with its times, place, seats and price', () => {
  expect(eventJsonLd(concert, 'en')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'MusicEvent',
    url: 'https://a.example/e/1',
    name: 'Night of the Ashiks',
    description: 'با ساز',
    image: ['https://a.example/p.jpg'],
    inLanguage: ['en'],
    startDate: '2026-09-26T17:00:00+03:30',
    endDate: '2026-09-26T18:30:00+03:30',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: 'Hall',
      address: 'تبریز، ائل‌گلی',
      geo: { '@type': 'GeoCoordinates', latitude: 38.05, longitude: 46.36 },
    },
    organizer: { '@type': 'Organization', name: 'فرهنگسرا', url: 'https://a.example/o/1' },
    isAccessibleForFree: false,
    maximumAttendeeCapacity: 200,
    remainingAttendeeCapacity: 12,
    offers: [
      {
        '@type': 'Offer',
        name: 'عمومی',
        price: 500_000,
        priceCurrency: 'IRR',
        availability: 'https://schema.org/InStock',
        validFrom: '2026-09-20T08:00:00+03:30',
        url: 'https://a.example/e/1',
      },
    ],
  })
})

test('what has moved says from when; what is cancelled or full is sold out', () => {
  const moved = eventJsonLd(
    { ...concert, standing: { now: 'rescheduled', from: new Date('2026-09-25T13:30:00Z') } },
    'fa',
  )
  expect(moved).toMatchObject({
    eventStatus: 'https://schema.org/EventRescheduled',
    previousStartDate: '2026-09-25T17:00:00+03:30',
  })
  const soldOut = { offers: [{ availability: 'https://schema.org/SoldOut' }] }
  expect(eventJsonLd({ ...concert, standing: { now: 'cancelled' } }, 'fa')).toMatchObject(soldOut)
  expect(eventJsonLd({ ...concert, seats: { most: 200, left: -1 } }, 'fa')).toMatchObject({
    ...soldOut,
    remainingAttendeeCapacity: 0,
  })
})

test('what is held online, or also online, says where', () => {
  const online = eventJsonLd({ ...concert, where: { online: 'https://a.example/live' } }, 'fa')
  expect(online).toMatchObject({
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation', url: 'https://a.example/live' },
  })
  const both = eventJsonLd({ ...concert, where: { ...hall, alsoOnline: 'https://a.example/live' } }, 'fa')
  expect(both).toMatchObject({
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation' }],
  })
})

test('for whom it is: women, with the boys they bring', () => {
  const profiles = [
    { sex: 'female', ageMin: 6, alone: true },
    { ageMin: 2, ageMax: 5, alone: false },
  ] as const
  expect(eventJsonLd({ ...concert, profiles }, 'fa')).toMatchObject({
    typicalAgeRange: '2-',
    audience: { '@type': 'PeopleAudience', suggestedGender: 'female', suggestedMinAge: 2 },
  })
  expect(eventJsonLd({ ...concert, profiles: [{ ageMax: 12, alone: true }] }, 'fa')).toMatchObject({
    typicalAgeRange: '0-12',
  })
})

test('a run tells its sessions, a session its run, and what is free costs nothing', () => {
  const run = eventJsonLd(
    {
      ...concert,
      prices: [],
      partOf: { title: { fa: 'هفتهٔ موسیقی' }, page: 'https://a.example/f/1' },
      parts: [{ page: 'https://a.example/s/1', starts, ends }],
    },
    'fa',
  )
  expect(run).toMatchObject({
    isAccessibleForFree: true,
    superEvent: { '@type': 'EventSeries', name: 'هفتهٔ موسیقی', url: 'https://a.example/f/1' },
    subEvent: [{ '@type': 'MusicEvent', url: 'https://a.example/s/1', location: { name: 'تالار' } }],
  })
  expect(run).not.toHaveProperty('offers')
})
