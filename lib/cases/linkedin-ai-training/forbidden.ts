/**
 * What must not be said: things the fact base found wrong, unverifiable or merely somebody's opinion, and
 * names of people. Each pattern is looked for in every text of every language and in every source's title.
 */
export const forbidden: readonly { what: string; pattern: RegExp }[] = [
  {
    what: 'start date that is wrong',
    pattern: /26\.?\s(June|Juni)\s2024|June\s26|mid-November|Mitte November/i,
  },
  { what: 'month told as days', pattern: /\b30[ -]?(days|Tage)/i },
  { what: 'how few opt out', pattern: /95\s?%/ },
  {
    what: 'noyb on AI training, of which it said nothing; its complaint about access may be told',
    pattern: /\bnoyb\b[^.]*\b(AI|KI)\b|\b(AI|KI)\b[^.]*\bnoyb\b/i,
  },
  {
    what: 'archiving posts, which is not known to exist',
    pattern: /\barchiv(e|ieren) (your |old |alte |Ihre )*(posts?|Beiträge)/i,
  },
  { what: 'label that does not exist', pattern: /Managing your data for AI/i },
  { what: 'five months of monitoring', pattern: /(5|five)[ -]months? (of )?monitoring|fünfmonatige/i },
  { what: 'minimum age that is wrong', pattern: /\b(age|Alter)\b.{0,20}\b13\b/i },
  { what: 'flow of data to OpenAI', pattern: /OpenAI/i },
  { what: 'claim that training removes personal data', pattern: /removes personal data/i },
  { what: 'claim that features stop working', pattern: /(may|might) not work (as )?well/i },
  {
    what: 'approval nobody gave',
    pattern: /\b(has|hat|was|wurde) (been )?(approved|genehmigt)\b(?!.{0,3}[,.])/i,
  },
  { what: 'time an export takes', pattern: /\b24[ -]?(hours|Stunden|h)\b/i },
  {
    what: 'numbers of people concerned',
    pattern: /\b(200 (million|Millionen)|1\+? billion|years of practice)\b/i,
  },
  { what: 'form as stronger than the switch', pattern: /more effective|wirksamer als/i },
  {
    what: 'start of training nobody has shown',
    pattern: /\b(early|Anfang) 2024\b|\b(since|seit) (about |etwa )?2022\b/i,
  },
  { what: 'right Californians do not have', pattern: /Californians? (can|may) object/i },
  { what: 'affairs of others', pattern: /\b(UODO|Reddit|Stack Overflow|Lloyd)\b|\bMeta\b(?!daten)/ },
  { what: 'every sixty days', pattern: /\b60 (days|Tage)\b/i },
  { what: 'fine as a signal', pattern: /\b(signal|strateg(y|ie)|backed? down|spirit of)\b/i },
  {
    // "Cole" begins a Portuguese sentence as well: "paste here", "paste the text".
    what: 'name of a person',
    pattern:
      /\b(Wolfsen|Verdier|Edwards|Almond|Roslansky|Nadella|Lawit|Ya Xu|Sunderland|Hogan|Sweeney|Doyle|Whittaker|Silberling|delli Santi|De La Torre|Cole(?! (?:aqui|o)\b)|Roßnagel|Melzer|Schrems)\b/,
  },
];
