import type { Format } from '../values.ts'

/** The second set: `€1,204.50`; dates with the month in full, or day and month as on a ticket. */
export const SECOND_FORMAT: Format = {
  money: (amount) => `€${amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`,
  date: (random) =>
    random.chance(0.6)
      ? `${random.int(1, 28)} ${random.pick(['June', 'August', 'November', 'December'])}`
      : `${String(random.int(1, 28)).padStart(2, '0')}/${String(random.int(1, 12)).padStart(2, '0')}/2027`,
  cities: ['Rotterdam', 'Málaga', 'Manchester', 'Gdańsk', 'Boston', 'Turin', 'Brisbane', 'Mysuru'],
  people: ['Priya Raman', 'Jonas Eriksen', 'Dana Whitlock', 'Mateo Quiroga', 'Fatou Diallo', 'Kenji Mori', 'Zoë Baker'],
}
