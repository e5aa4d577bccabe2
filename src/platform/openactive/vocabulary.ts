/** Terms of the OpenActive lists that the city uses; their keys are ours and do not change. */
interface Term {
  readonly id: string
  readonly label: string
}

/** https://openactive.io/activity-list. What it does not know (zurkhaneh, chess) is not exported. */
export const activities = {
  volleyball: { id: '065c8564-144a-4833-b95a-db8550e6ac86', label: 'Volleyball' },
  futsal: { id: '1de4c90e-6a27-4bc4-a2be-437a443c7ded', label: 'Futsal' },
  football: { id: '0a5f732d-e806-4e51-ad40-0a7de0239c8c', label: 'Football' },
  swimming: { id: '2750229d-b725-4171-9276-376be913957c', label: 'Swimming' },
  wrestling: { id: '88ba0d3d-ce9e-4ee7-a6e5-2f16c944bfac', label: 'Wrestling' },
  walking: { id: '95092977-5a20-4d6e-b312-8fddabe71544', label: 'Walking' },
  mountaineering: { id: '5fba2a76-07ee-4f99-b243-018245b0200d', label: 'Mountaineering' },
  aerobics: { id: '678b9fc4-1860-4377-85b9-e4c01628582a', label: 'Aerobics' },
  yoga: { id: 'bf1a5e00-cdcf-465d-8c5a-6f57040b7f7e', label: 'Yoga' },
  tableTennis: { id: '1a05993d-b206-4efe-85da-646fa340bdf4', label: 'Table Tennis' },
  cycling: { id: '4a19873e-118e-43f4-b86e-05acba8fb1de', label: 'Cycling' },
  skipping: { id: '1bdf3fac-9d6b-401b-a773-87a9a1c86ed1', label: 'Skipping' },
} satisfies Record<string, Term>

export type Activity = keyof typeof activities

/** https://openactive.io/facility-types. */
export const facilityTypes = {
  sportsHall: { id: 'da364f9b-8bb2-490e-9e2f-1068790b9e35', label: 'Sports Hall' },
  gymnasium: { id: '821cc9e0-3cf3-4a1e-8e78-474241ac8419', label: 'Gymnasium' },
  futsalCourt: { id: '0d16f446-372b-4679-8a6f-775c80a26ba9', label: 'Futsal Court' },
  volleyballCourt: { id: '6a081b26-e16e-4c1d-a4d6-d65a370bced6', label: 'Volleyball Court' },
  basketballCourt: { id: 'f4a323ed-d2d3-4bcd-be07-cd9cd0b25e5b', label: 'Basketball Court' },
  footballPitch: { id: '07e38aa9-4087-424e-95d0-0702d64e1a7a', label: 'Football Pitch' },
  tennisCourt: { id: 'becfafc0-c63f-444c-aed5-a3665f2d172d', label: 'Tennis Court' },
  badmintonCourt: { id: '9db5681e-700e-4b30-99a5-355885d94db2', label: 'Badminton Court' },
  tableTennisTable: { id: '5b5e33b7-dc1f-44ba-8122-2c051a533959', label: 'Table Tennis Table' },
  climbingWall: { id: '3e8b34e0-7510-4a97-aa3d-38797da2c02b', label: 'Climbing Wall' },
  athleticsTrack: { id: '52844299-b573-483d-83f5-bee5c0f7376f', label: 'Athletics Track' },
  gamesArea: { id: '7ff595ff-14fc-4e51-8c82-ac8f53af5244', label: 'Multi Use Games Area' },
  schoolHall: { id: '4f9485d1-c205-4aae-81e3-8a0c3a1b7a30', label: 'School Hall' },
  multiPurposeRoom: { id: 'd365ee78-4aab-48f7-848e-382fb721f7c4', label: 'Multi Purpose Room' },
  classroom: { id: '4d65cb89-21e9-4e90-bacd-9eb6401a8bfc', label: 'Classroom' },
} satisfies Record<string, Term>

export type FacilityType = keyof typeof facilityTypes

/** Whether a word is one of our names for an activity, as it may stand in the database. */
export const isActivity = (key: string): key is Activity => Object.hasOwn(activities, key)
export const isFacilityType = (key: string): key is FacilityType => Object.hasOwn(facilityTypes, key)

export const activityConcept = (activity: Activity) => conceptOf(activities[activity], 'activity-list')
export const facilityConcept = (type: FacilityType) => conceptOf(facilityTypes[type], 'facility-types')

const conceptOf = ({ id, label }: Term, list: string) => ({
  '@type': 'Concept',
  '@id': `https://openactive.io/${list}#${id}`,
  prefLabel: label,
  inScheme: `https://openactive.io/${list}`,
})
