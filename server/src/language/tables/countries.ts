// Countries with what is related to them but is another entity: the capital, the people, the seat of government.
// One row a country: name, other names | capital, other names of it | demonyms | seats of government (as actors).
// General knowledge, written by hand; the names follow English-language newspapers.
const ROWS = `
Afghanistan|Kabul|Afghan|
Albania|Tirana|Albanian|
Algeria|Algiers|Algerian|
Andorra|Andorra la Vella|Andorran|
Angola|Luanda|Angolan|
Antigua and Barbuda|St John's|Antiguan,Barbudan|
Argentina|Buenos Aires|Argentine,Argentinian|Casa Rosada
Armenia|Yerevan|Armenian|
Australia|Canberra|Australian,Aussie|
Austria|Vienna|Austrian|
Azerbaijan|Baku|Azerbaijani,Azeri|
Bahamas|Nassau|Bahamian|
Bahrain|Manama|Bahraini|
Bangladesh|Dhaka|Bangladeshi|
Barbados|Bridgetown|Barbadian|
Belarus|Minsk|Belarusian,Belarussian|
Belgium|Brussels|Belgian|
Belize|Belmopan|Belizean|
Benin|Porto-Novo|Beninese|
Bhutan|Thimphu|Bhutanese|
Bolivia|La Paz,Sucre|Bolivian|
Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Sarajevo|Bosnian|
Botswana|Gaborone|Botswanan,Motswana|
Brazil|Brasília,Brasilia|Brazilian|Planalto
Brunei|Bandar Seri Begawan|Bruneian|
Bulgaria|Sofia|Bulgarian|
Burkina Faso|Ouagadougou|Burkinabe,Burkinabè|
Burundi|Bujumbura,Gitega|Burundian|
Cambodia|Phnom Penh|Cambodian|
Cameroon|Yaoundé,Yaounde|Cameroonian|
Canada|Ottawa|Canadian|
Cape Verde|Praia|Cape Verdean|
Central African Republic|Bangui|Central African|
Chad|N'Djamena|Chadian|
Chile|Santiago|Chilean|La Moneda
China,People's Republic of China,PRC|Beijing,Peking|Chinese|Zhongnanhai
Colombia|Bogotá,Bogota|Colombian|
Comoros|Moroni|Comorian|
Congo,Republic of the Congo|Brazzaville|Congolese|
Costa Rica|San José|Costa Rican|
Croatia|Zagreb|Croatian,Croat|
Cuba|Havana|Cuban|
Cyprus|Nicosia|Cypriot|
Czech Republic,Czechia|Prague|Czech|Prague Castle
Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC|Kinshasa|Congolese|
Denmark|Copenhagen|Danish,Dane|Christiansborg
Djibouti|Djibouti City|Djiboutian|
Dominican Republic|Santo Domingo|Dominican|
East Timor,Timor-Leste|Dili|Timorese|
Ecuador|Quito|Ecuadorian,Ecuadorean|
Egypt|Cairo|Egyptian|
El Salvador|San Salvador|Salvadoran,Salvadorean|
Equatorial Guinea|Malabo|Equatoguinean|
Eritrea|Asmara|Eritrean|
Estonia|Tallinn|Estonian|
Eswatini,Swaziland|Mbabane|Swazi|
Ethiopia|Addis Ababa|Ethiopian|
Fiji|Suva|Fijian|
Finland|Helsinki|Finnish,Finn|
France|Paris|French,Frenchman,Frenchwoman|Élysée,Elysee,Élysée Palace,Elysee Palace,Quai d'Orsay,Matignon
Gabon|Libreville|Gabonese|
Gambia,The Gambia|Banjul|Gambian|
Georgia|Tbilisi|Georgian|
Germany|Berlin|German|Chancellery
Ghana|Accra|Ghanaian|
Greece|Athens|Greek|
Grenada|St George's|Grenadian|
Guatemala|Guatemala City|Guatemalan|
Guinea|Conakry|Guinean|
Guinea-Bissau|Bissau|Bissau-Guinean|
Guyana|Georgetown|Guyanese|
Haiti|Port-au-Prince|Haitian|
Honduras|Tegucigalpa|Honduran|
Hungary|Budapest|Hungarian|
Iceland|Reykjavík,Reykjavik|Icelandic,Icelander|
India|New Delhi,Delhi|Indian|
Indonesia|Jakarta|Indonesian|
Iran,Islamic Republic of Iran|Tehran,Teheran|Iranian|
Iraq|Baghdad|Iraqi|
Ireland,Republic of Ireland|Dublin|Irish,Irishman,Irishwoman|Leinster House
Israel|Jerusalem|Israeli|Knesset
Italy|Rome|Italian|Quirinale,Palazzo Chigi
Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Yamoussoukro,Abidjan|Ivorian|
Jamaica|Kingston|Jamaican|
Japan|Tokyo|Japanese|
Jordan|Amman|Jordanian|
Kazakhstan|Astana,Nur-Sultan|Kazakh,Kazakhstani|
Kenya|Nairobi|Kenyan|
Kiribati|Tarawa|I-Kiribati|
Kosovo|Pristina|Kosovan,Kosovar|
Kuwait|Kuwait City|Kuwaiti|
Kyrgyzstan|Bishkek|Kyrgyz|
Laos|Vientiane|Laotian,Lao|
Latvia|Riga|Latvian|
Lebanon|Beirut|Lebanese|
Lesotho|Maseru|Basotho|
Liberia|Monrovia|Liberian|
Libya|Tripoli|Libyan|
Liechtenstein|Vaduz|Liechtensteiner|
Lithuania|Vilnius|Lithuanian|
Luxembourg|Luxembourg City|Luxembourger|
Madagascar|Antananarivo|Malagasy|
Malawi|Lilongwe|Malawian|
Malaysia|Kuala Lumpur,Putrajaya|Malaysian|
Maldives|Malé,Male|Maldivian|
Mali|Bamako|Malian|
Malta|Valletta|Maltese|
Marshall Islands|Majuro|Marshallese|
Mauritania|Nouakchott|Mauritanian|
Mauritius|Port Louis|Mauritian|
Mexico|Mexico City|Mexican|
Micronesia|Palikir|Micronesian|
Moldova|Chisinau,Chișinău|Moldovan|
Monaco||Monegasque|
Mongolia|Ulaanbaatar,Ulan Bator|Mongolian|
Montenegro|Podgorica|Montenegrin|
Morocco|Rabat|Moroccan|
Mozambique|Maputo|Mozambican|
Myanmar,Burma|Naypyidaw,Naypyitaw|Burmese|
Namibia|Windhoek|Namibian|
Nauru|Yaren|Nauruan|
Nepal|Kathmandu|Nepali,Nepalese|
Netherlands,Holland|Amsterdam,The Hague|Dutch,Dutchman,Dutchwoman|Binnenhof
New Zealand|Wellington|New Zealander,Kiwi|Beehive
Nicaragua|Managua|Nicaraguan|
Niger|Niamey|Nigerien|
Nigeria|Abuja|Nigerian|Aso Rock
North Korea,DPRK|Pyongyang|North Korean|
North Macedonia,Macedonia|Skopje|Macedonian,North Macedonian|
Norway|Oslo|Norwegian|Storting
Oman|Muscat|Omani|
Pakistan|Islamabad|Pakistani|
Palau|Ngerulmud|Palauan|
Panama|Panama City|Panamanian|
Papua New Guinea|Port Moresby|Papua New Guinean|
Paraguay|Asunción,Asuncion|Paraguayan|
Peru|Lima|Peruvian|
Philippines|Manila|Filipino,Filipina,Philippine|Malacañang,Malacanang
Poland|Warsaw|Polish,Pole|Sejm
Portugal|Lisbon|Portuguese|
Qatar|Doha|Qatari|
Romania|Bucharest|Romanian|
Russia,Russian Federation|Moscow|Russian|Kremlin
Rwanda|Kigali|Rwandan|
Samoa|Apia|Samoan|
San Marino||Sammarinese|
Saudi Arabia|Riyadh|Saudi,Saudi Arabian|
Senegal|Dakar|Senegalese|
Serbia|Belgrade|Serbian,Serb|
Seychelles|Victoria|Seychellois|
Sierra Leone|Freetown|Sierra Leonean|
Singapore||Singaporean|
Slovakia|Bratislava|Slovak,Slovakian|
Slovenia|Ljubljana|Slovenian,Slovene|
Solomon Islands|Honiara|Solomon Islander|
Somalia|Mogadishu|Somali|Villa Somalia
South Africa|Pretoria,Cape Town|South African|
South Korea|Seoul|South Korean|Blue House
South Sudan|Juba|South Sudanese|
Soviet Union,USSR||Soviet|
Spain|Madrid|Spanish,Spaniard|Moncloa
Sri Lanka|Colombo|Sri Lankan|
Sudan|Khartoum|Sudanese|
Suriname|Paramaribo|Surinamese|
Sweden|Stockholm|Swedish,Swede|Riksdag
Switzerland|Bern,Berne|Swiss|
Syria|Damascus|Syrian|
Taiwan|Taipei|Taiwanese|
Tajikistan|Dushanbe|Tajik|
Tanzania|Dodoma,Dar es Salaam|Tanzanian|
Thailand|Bangkok|Thai|
Togo|Lomé,Lome|Togolese|
Tonga|Nuku'alofa|Tongan|
Trinidad and Tobago|Port of Spain|Trinidadian|
Tunisia|Tunis|Tunisian|
Turkey,Türkiye,Turkiye|Ankara|Turkish,Turk|
Turkmenistan|Ashgabat|Turkmen|
Tuvalu|Funafuti|Tuvaluan|
Uganda|Kampala|Ugandan|
Ukraine|Kyiv,Kiev|Ukrainian|Verkhovna Rada
United Arab Emirates,UAE,Emirates|Abu Dhabi|Emirati|
United Kingdom,UK,Britain,Great Britain|London|British,Briton|Downing Street,Number 10,No 10,Whitehall,Westminster
United States,United States of America,US,U.S.,USA,U.S.A.,America|Washington,Washington DC,Washington D.C.|American|White House,Capitol Hill,Pentagon,State Department
Uruguay|Montevideo|Uruguayan|
Uzbekistan|Tashkent|Uzbek|
Vanuatu|Port Vila|Vanuatuan|
Vatican,Vatican City||Vatican|Holy See
Venezuela|Caracas|Venezuelan|Miraflores
Vietnam|Hanoi|Vietnamese|
Yemen|Sana'a,Sanaa|Yemeni|
Zambia|Lusaka|Zambian|
Zimbabwe|Harare|Zimbabwean|
England|London|English,Englishman,Englishwoman|
Scotland|Edinburgh|Scottish,Scot,Scots|Holyrood
Wales|Cardiff|Welsh,Welshman,Welshwoman|Senedd
Northern Ireland|Belfast|Northern Irish|Stormont
Palestine,Palestinian Territories|Ramallah|Palestinian|
Greenland|Nuuk|Greenlandic,Greenlander|
Hong Kong||Hong Konger|
Tibet|Lhasa|Tibetan|
`;

export interface Country {
  /** The usual name first. */
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  readonly demonyms: readonly string[];
  readonly governments: readonly string[];
}

const split = (cell: string | undefined) => (cell === undefined || cell === '' ? [] : cell.split(','));

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [names, capitals, demonyms, governments] = row.split('|');
    return {
      names: split(names),
      capitals: split(capitals),
      demonyms: split(demonyms),
      governments: split(governments),
    };
  });

/** Names of countries, as printed. */
export const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ names }) => names));

/** The same in lower case, for words whose capitals say nothing. */
export const COUNTRY_NAMES_LOWER: ReadonlySet<string> = new Set(
  [...COUNTRY_NAMES].map((name) => name.toLowerCase()),
);
