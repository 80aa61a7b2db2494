import { quotes } from '../sentences';

quotes('asking and promising', [
  '⟦Roe⟧ ⟨urged⟩ ⟪the ministry to pay⟫.',
  '⟦She⟧ ⟨asked⟩ the public ⟪for blankets⟫.',
  '⟦The union⟧ ⟨called for⟩ ⟪an inquiry⟫.',
  '⟦He⟧ ⟨called on⟩ ⟪drivers to wait⟫.',
  '⟦The judge⟧ ⟨reminded⟩ jurors ⟪not to look up the case⟫.',
  '⟦The firm⟧ ⟨promised⟩ ⟪to recycle the rest⟫.',
  '⟦The EU⟧ has ⟨promised⟩ ⟪a further credit⟫.',
  '⟦The firm⟧ ⟨expects⟩ ⟪output to reach 40,000⟫.',
]);

quotes('a name beside the one who is asked', [
  '⟦Roe⟧ ⟨asked⟩ ⟪the moderator, Ann Lund, to wait⟫.',
  '⟦The firm⟧ ⟨accused⟩ ⟪its boss, Ann Lund, of theft⟫.',
  '⟦The union⟧ ⟨called for⟩ ⟪taxing the banks⟫.',
  '⟦The union⟧ ⟨called⟩ again ⟨for⟩ ⟪an inquiry⟫.',
]);

quotes('a warning to do something', ['⟦The police⟧ ⟨warned⟩ ⟪drivers to wait⟫.']);
