import type { StreetWords } from '../../addresses/streets';

export const streets: StreetWords[] = [
  {
    order: 'number name type',
    types: [
      'street|road|rd|avenue|ave|lane|ln|drive|boulevard|blvd|terrace|crescent|cres|highway|hwy|parkway|pkwy|mews',
      'square|close|gardens|grove|parade|quay|broadway|wharf|turnpike|freeway|expressway',
    ].join('|'),
    doubtful: 'st|dr|way|court|ct|place|pl|sq|hill|row|walk|circle|cir|trail|park|gate|yard|house|green|pike',
  },
  { order: 'box', doubtful: 'p\\.? ?o\\.? ?box|private bag' },
];
