// Heads of a source that are unnamed people: defined by what they know, by office or by where they stand. One word a
// cell, lower case, singular; the plural is found by the rule. Heads of offices and trades are in language/tables.

/** People whom only their access or their part in the matter defines; one of them is unnamed even as "the source". */
export const INSIDERS: ReadonlySet<string> = new Set(
  (
    'source insider official aide adviser advisor diplomat witness eyewitness onlooker bystander staffer operative ' +
    'confidant associate whistleblower informant colleague friend acquaintance negotiator'
  ).split(' '),
);

/** Other people whom an article leaves unnamed. */
export const UNNAMED: ReadonlySet<string> = new Set(
  (
    'person individual man woman resident neighbour neighbor local passer-by passenger commuter customer shopper ' +
    'tenant homeowner visitor guest tourist worker employee staff-member member miner docker nurse doctor medic ' +
    'paramedic teacher student pupil parent lawyer attorney barrister solicitor investigator detective officer ' +
    'policeman policewoman soldier fighter commander rebel militant refugee migrant survivor victim patient relative ' +
    'supporter opponent critic skeptic sceptic advocate activist campaigner protester protestor demonstrator organiser ' +
    'organizer volunteer delegate lawmaker legislator senator congressman congresswoman mp councillor minister ' +
    'ambassador envoy governor mayor commissioner secretary regulator expert analyst economist scientist researcher ' +
    'academic scholar historian strategist pollster consultant specialist forecaster observer commentator pundit ' +
    'journalist reporter correspondent editor columnist banker trader broker investor executive manager director ' +
    'engineer contractor developer farmer fisherman driver pilot crewman crew-member fan player coach teammate ' +
    'proponent defender donor fundraiser ally rival veteran candidate questioner caller moderator attendee ' +
    'participant applicant leader elder priest imam donor trustee clerk pensioner youth teenager'
  ).split(' '),
);
