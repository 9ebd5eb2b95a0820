/** Small official files, made by hand in the form of the real ones. */
const quoted = (rows: string[][]) => rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');

/** Official files by name. */
export type OfficialFiles = Record<string, string | Uint8Array<ArrayBuffer>>;

const codes3 = (...rows: [code: string, label: string][]) =>
  quoted([
    ['code_rome', 'code_fiche_em', 'code_ogr', 'libelle_rome', 'statut'],
    ...rows.map(([code, label], at) => [code, '1', String(10 + at), label, '1']),
  ]);

/** An archive of 3.47 with everything that is read. */
export const archive = {
  codes: 'unix_referentiel_code_rome_v347_utf8.csv',
  codes4: 'unix_referentiel_code_rome_v460_utf8.csv',
  titles: 'unix_referentiel_appellation_v347_utf8.csv',
  settings: 'unix_referentiel_env_travail_v347_utf8.csv',
  items: 'unix_coherence_item_v347_utf8.csv',
  moves: 'unix_rubrique_mobilite_v347_utf8.csv',
} as const;

export const romeFiles = (): OfficialFiles => ({
  [archive.codes]: codes3(
    ['D1102', 'Boulangerie - viennoiserie'],
    ['D1104', 'Pâtisserie'],
    ['B1101', 'Création en arts plastiques'],
  ),
  [archive.titles]: quoted([
    ['code_ogr', 'libelle_appellation_long', 'libelle_appellation_court', 'code_rome'],
    ['11573', 'Boulanger / Boulangère', 'Boulanger / Boulangère', 'D1102'],
    ['19001', 'Tourier / Tourière en pâtisserie', 'Tourier / Tourière', 'D1104'],
    ['10300', 'Sculpteur / Sculptrice sur glace', 'Sculpteur / Sculptrice sur glace', 'B1101'],
  ]),
  [archive.settings]: quoted([
    ['code_ogr', 'libelle_env_travail', 'libelle_type_section_env_trav'],
    ['23432', 'Laboratoire', 'STRUCTURES'],
  ]),
  [archive.items]: quoted([
    ['code_rome', 'code_ogr'],
    ['D1102', '23432'],
    ['D1104', '23432'],
    ['D1102', '100'],
    ['D1104', '100'],
    ['B1101', '200'],
  ]),
  [archive.moves]: quoted([
    ['code_rome', 'code_rome_cible', 'code_appellation_source', 'code_appellation_cible', 'code_type_mobilite'],
    ['D1102', 'D1104', '', '', '1'],
  ]),
});

/** The list of occupations of a 4.x version, each with its parent. */
export const codes4 = (...rows: [code: string, label: string, parent: string][]): string =>
  quoted([
    ['code_rome', 'code_fiche_metier', 'code_ogr', 'libelle_rome', 'code_rome_parent'],
    ...rows.map(([code, label, parent], at) => [code, '1', String(400 + at), label, parent]),
  ]);

/** The official communes of a year, as far as a spec needs them. */
export const communes = (...lines: string[]): string =>
  ['code_insee;nom_standard;codes_postaux;latitude_mairie;longitude_mairie;population', ...lines].join('\n');

/** The movements of communes. */
export const movements = (...lines: string[]): string =>
  ['MOD;DATE_EFF;TYPECOM_AV;COM_AV;LIBELLE_AV;TYPECOM_AP;COM_AP', ...lines].join('\n');
