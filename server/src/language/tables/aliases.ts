// Other names of one thing that no rule of spelling finds: acronyms that are known without their expansion,
// translations, renamings. One row an entity: type | usual name | other names | where the row comes from.
// `general`: general knowledge of newspaper readers. Country names come from countries.ts.
// Names that are also ordinary words or other entities' ("IS", "Met") stand here only in the case they are printed.
import { COUNTRIES } from './countries';

export interface AliasRow {
  readonly type: 'person' | 'organization' | 'place' | 'event';
  /** The usual name first. */
  readonly names: readonly string[];
  /** Where the row comes from, for the reader of a hover. */
  readonly origin: string;
}

const ROWS = `
organization|European Union|EU,E.U.|general
organization|European Commission|EC,EU Commission|general
organization|European Central Bank|ECB|general
organization|United Nations|UN,U.N.|general
organization|UN Security Council|United Nations Security Council,U.N. Security Council|general
organization|UNHCR|UN refugee agency,United Nations High Commissioner for Refugees|general
organization|Unicef|UNICEF|general
organization|Unesco|UNESCO|general
organization|World Health Organization|WHO,World Health Organisation|general
organization|World Trade Organization|WTO,World Trade Organisation|general
organization|International Monetary Fund|IMF|general
organization|International Atomic Energy Agency|IAEA|general
organization|International Criminal Court|ICC|general
organization|North Atlantic Treaty Organization|NATO,Nato|general
organization|Organization of the Petroleum Exporting Countries|OPEC,Opec|general
organization|African Union|AU|general
organization|Association of Southeast Asian Nations|ASEAN,Asean|general
organization|Islamic State|IS,ISIS,Isis,ISIL,Isil,Daesh,Da'esh,Islamic State group,IS group,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant|general
organization|Al Qaeda|al-Qaeda,Al-Qaeda,al Qaeda,Al-Qaida,al-Qaida,Qaeda|general
organization|Taliban|Taleban,Islamic Emirate of Afghanistan|general
organization|Hezbollah|Hizbollah,Hizbullah,Hezbullah|general
organization|Kurdistan Workers' Party|PKK|general
organization|Red Cross|International Committee of the Red Cross,ICRC|general
organization|Doctors Without Borders|Médecins Sans Frontières,Medecins Sans Frontieres,MSF|general
organization|Amnesty International|Amnesty|general
organization|Human Rights Watch|HRW|general
organization|British Broadcasting Corporation|BBC|general
organization|Associated Press|AP|general
organization|Agence France-Presse|AFP|general
organization|Deutsche Presse-Agentur|DPA,dpa|general
organization|Federal Bureau of Investigation|FBI|general
organization|Central Intelligence Agency|CIA|general
organization|Federal Security Service|FSB|general
organization|National Health Service|NHS|general
organization|Food and Drug Administration|FDA|general
organization|Environmental Protection Agency|EPA|general
organization|Securities and Exchange Commission|SEC|general
organization|Federal Reserve|Fed,US Federal Reserve|general
organization|International Olympic Committee|IOC|general
organization|Fifa|FIFA|general
organization|Uefa|UEFA|general
organization|Supreme Court of the United States|US Supreme Court,U.S. Supreme Court|general
organization|Republican Party|GOP,Republicans|general
organization|Christian Democratic Union|CDU|general
organization|Alternative for Germany|AfD|general
organization|Palestine Liberation Organization|PLO|general
organization|African National Congress|ANC|general
organization|Bharatiya Janata Party|BJP|general
place|Kyiv|Kiev|renamed in English use
place|Mumbai|Bombay|renamed
place|Chennai|Madras|renamed
place|Kolkata|Calcutta|renamed
place|Bengaluru|Bangalore|renamed
place|Ho Chi Minh City|Saigon|renamed
place|St Petersburg|St. Petersburg,Saint Petersburg|spelling
place|New York City|NYC|general
place|Los Angeles|LA,L.A.|general
place|Kharkiv|Kharkov|transliteration
place|Lviv|Lvov|transliteration
place|Odesa|Odessa|transliteration
place|Dnipro|Dnieper|transliteration
place|Chișinău|Chisinau,Kishinev|transliteration
place|Gdańsk|Gdansk,Danzig|spelling
place|Cologne|Köln|translation
place|Munich|München|translation
place|Geneva|Genève|translation
event|Second World War|World War II,World War Two,WWII,World War 2|general
event|First World War|World War I,World War One,WWI,Great War|general
`;

const listed: readonly AliasRow[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [type, name, others, origin] = row.split('|');
    return {
      type: type as AliasRow['type'],
      names: [name ?? '', ...(others ?? '').split(',')],
      origin: `alias table (${origin})`,
    };
  });

export const ALIASES: readonly AliasRow[] = [
  ...listed,
  ...COUNTRIES.filter((country) => country.names.length > 1).map(
    ({ names }): AliasRow => ({ type: 'place', names, origin: 'country table' }),
  ),
];
