/** What the codes mean, in Dutch: one or two sentences each. */
import type { CodeMeanings } from '../code-meanings.ts'
import { styleMeanings } from './style-meanings.ts'

export const codeMeanings: CodeMeanings = {
  ...styleMeanings,
  'accepted-expired':
    'Een akkoord in akkoord.yaml geldt tot een dag. Die dag ligt vóór de peildatum, dus de bevinding wordt weer getoond.',
  'accepted-unused':
    'akkoord.yaml geeft akkoord op een bevinding die er niet (meer) is. Een lijst uitzonderingen die niemand nodig heeft, verbergt die ertoe doen.',
  'annex-not-listed':
    'Het sjabloon plaatst met ::bijlage een bijlage waarvan bijlagen in brief.yaml de soort niet noemt. Beide zeggen welke bijlagen de brief heeft, dus zij moeten kloppen met elkaar.',
  'annex-not-placed':
    'Een bijlage uit brief.yaml staat nergens in het sjabloon, dus lezers zouden haar vergeefs zoeken.',
  'annex-twice': 'Het sjabloon plaatst dezelfde bijlage een tweede keer.',
  'bad-amount':
    'Een onderdeel staat voor één afspraak of voor een bundel. Breuken, nul en negatieve getallen tellen niets.',
  'bad-colour':
    'De figuur wordt met de kleuren van de statussen getekend. Zonder aanhalingstekens ziet YAML alles vanaf # als opmerking.',
  'bad-date':
    'Datums staan van jaar naar dag, zodat iedereen ze hetzelfde leest. Alleen een maand of jaar mag waar de precieze dag niet bekend is.',
  'bad-directive-attribute':
    'Een aanwijzing zoals ::bijlage of ::voorbeelden heeft een vaste lijst attributen: elk is nodig, andere zijn er niet.',
  'bad-filter-argument':
    'Sommige filters krijgen eigen woorden mee, zoals enkelvoud en meervoud. Het moeten er precies zoveel zijn als het filter vraagt, tussen dubbele aanhalingstekens, zonder Markdown.',
  'bad-link-protocol':
    'Adressen in de brief leiden alleen naar https: een ander begin is onveilig, of werkt maar op één computer.',
  'control-character':
    'Het bestand bevat een teken dat geen document kan tonen, of een teken dat de leesrichting omkeert.',
  'custom-tag':
    'Een woord met een uitroepteken geeft een waarde een eigen type, en dat heeft hier geen enkel veld.',
  'definition-unused':
    'Het sjabloon heeft een adres onder een naam, maar geen link gebruikt die naam. Vaak is de naam op een van beide plaatsen verkeerd getypt.',
  'duplicate-code':
    'Een code staat in elke tabel voor één traject, dus twee trajecten kunnen haar niet delen. In volgorde staat elke code één keer.',
  'duplicate-id':
    'Een id noemt maar één ding: een verwijzing zou anders niet weten welk bedoeld is. Getoond wordt het latere van de twee.',
  'duplicate-key': 'Van twee gelijke sleutels kan er maar één gelden, en niemand ziet welke.',
  'duplicate-trajectory': 'Twee bestanden hebben dezelfde naam. De afspraken van beide zouden meetellen.',
  'empty-file': 'Het bestand heeft geen waarden: niets, of alleen lege regels of opmerkingen.',
  'empty-text': 'Het sjabloon plaatst hoogstens bijlagen of noten, maar heeft zelf geen woorden.',
  'empty-value':
    'De waarde bestaat, maar de gegevens hebben er geen woorden voor, zodat er een gat in de zin zou vallen.',
  'evaluation-due':
    'evaluatie zegt na hoeveel jaar de evaluatie is aangekondigd. Die tijd is om, en de fase is nog een eerdere.',
  'event-overdue':
    'De tijdlijn heeft een gebeurtenis met gepland: true waarvan de datum vóór de peildatum ligt.',
  'example-not-done':
    'Het voorbeeld zegt met beweert, of zijn thema zegt het, dat iets gereed is, terwijl de afspraken erachter een andere status hebben.',
  'example-untied': 'Het voorbeeld noemt geen afspraken, dus niets laat zien of gedaan is wat het vertelt.',
  'false-share':
    'Woorden als "de meeste" of "ruim een kwart" staan voor een bereik van aandelen. Het aandeel waarover zij gaan, ligt erbuiten.',
  'figure-twice': 'Het sjabloon plaatst de figuur een tweede keer.',
  'file-name-mismatch':
    'Wie een traject zoekt, zoekt de naam in de lijst van bestanden. De cijfers kloppen ook zo.',
  'footnote-undefined':
    'De tekst verwijst naar een voetnoot zonder tekst: het teken zelf zou gedrukt worden.',
  'footnote-unused': 'Een voetnoot heeft tekst maar niets verwijst ernaar, of zij heeft twee keer een tekst.',
  'heading-level':
    'Lezers en schermlezers gaan af op de niveaus van koppen, dus er wordt geen overgeslagen. Een kop heeft tekens, een spatie en woorden nodig.',
  'id-code-mismatch':
    'Id’s van afspraken en voorbeelden beginnen met de code van hun traject, zodat een tabel laat zien waar een getal vandaan komt.',
  'ignored-file':
    'Het bestand lijkt op gegevens, maar wordt onder deze naam niet gelezen: de cijfers zouden ongemerkt ontbreken.',
  'image-not-supported':
    'De figuur wordt uit de gegevens getekend; een plaatje van elders is niet te bewijzen.',
  'link-not-allowed':
    'Een link is ook op zichzelf duidelijk: woorden die zeggen waar hij heen leidt, en een adres dat voor elke lezer werkt.',
  'loose-number':
    'Een getypt getal blijft staan als de gegevens veranderen. Getallen die iets tellen komen uit de gegevens; andere worden met een reden genoemd.',
  'markdown-not-supported':
    'De brief kent alinea’s, koppen, lijsten, vette woorden, links en voetnoten. Andere Markdown, of tekens die niets afsluiten, zouden wegvallen of gedrukt worden.',
  'missing-key':
    'Iets wat de brief of de telling nodig heeft, staat niet in het bestand. Getoond wordt de sleutel die het nodig maakt, of het begin van het blok.',
  'missing-template': 'sjabloon in brief.yaml noemt een bestand dat niet in templates/ staat.',
  'no-agreements':
    'In de fase met jaren worden de afspraken geteld, dus elk traject daarin heeft er minstens één.',
  'no-edition-file':
    'programma.yaml, partijen.yaml, brief.yaml en een map trajecten met bestanden vormen samen een editie.',
  'no-examples': 'De tekst kondigt voorbeelden van een thema aan, maar geen traject heeft er een.',
  'no-share':
    'Percentages en breuken hebben een geheel nodig. Dit aantal is er geen deel van, of het geheel is nul.',
  'not-a-map': 'Het bestand hoort sleutels met waarden te bevatten, maar bevat een lijst of één tekst.',
  'not-mentioned':
    'Een categorie of traject waarin niets gereed is, of het hoogste of laagste aandeel, is waar lezers het eerst naar vragen. De brief zegt er niets over.',
  'not-utf8':
    'Getoond wordt de eerste byte die niet te lezen is. Bestanden uit oudere programma’s zijn vaak anders gecodeerd; letters met accenten zouden fout worden.',
  'order-missing-code':
    'volgorde zegt in welke volgorde codes in de tabellen staan, dus zij noemt elke code van de fase met jaren.',
  'order-wrong-code':
    'volgorde noemt een code van geen traject, of van een traject in een andere fase, die in geen tabel staat.',
  'other-name':
    'Hetzelfde heeft hier een andere spelling of een tweede naam. Lezers zouden denken dat er twee zijn.',
  'outside-root':
    'Een editie is compleet in haar map. Een koppeling naar elders kan van alles binnenhalen, en op een andere computer niets.',
  'raw-html': 'De brief wordt in verschillende vormen gemaakt; HTML zou maar in één ervan bestaan.',
  'sensitive-share':
    'Het aandeel verandert meer dan 5 procentpunt als één traject of één categorie wordt weggelaten: het zegt dan meer over die ene dan over alle.',
  'several-documents':
    'Een regel met drie streepjes begint een nieuw document, en wat erachter staat zou niet gelezen worden.',
  'several-phases-per-year':
    'De bijlage met statussen en de figuur tonen precies één fase: die waarvan de trajecten implementatiejaren hebben.',
  'start-after-reference-date':
    'De brief vertelt hoe het staat op de peildatum; wat later begint, kan dan nog geen jaar hebben.',
  'template-outside':
    'Sjablonen staan in templates/, zodat een editie alleen uit de repository opnieuw te maken is.',
  'text-after-annex':
    'Bijlagen sluiten de brief af en beginnen op een eigen pagina. Tekst erachter zou op geen pagina van de brief staan.',
  'too-deep': 'Blokken en lijsten zitten dieper in elkaar dan enig veld van een editie.',
  'too-large':
    'Geen bestand van een editie komt in de buurt van deze omvang, dus het wordt helemaal niet gelezen.',
  'too-many-aliases':
    'Aliassen die aliassen herhalen kunnen voor miljoenen waarden staan, dus hun aantal is begrensd.',
  'trend-without-past':
    'De tekst zegt dat iets stijgt of daalt, maar er is geen eerdere editie om mee te vergelijken, of de vergeleken jaren zijn verschillende trajecten.',
  'typed-share':
    'Woorden als "de meeste" of "een kwart" zijn getypt. Zij blijven staan als de gegevens veranderen, dus haal ze uit een waarde.',
  'unknown-agreement':
    'Een voorbeeld noemt een afspraak die geen traject heeft: niemand kan nagaan wat het beweert.',
  'unknown-category':
    'De rijen van de bijlage zijn de categorieën van programma.yaml; een afspraak van een andere categorie zou in geen rij staan.',
  'unknown-character':
    'De lettertypen van de brief gaan mee, zodat elke lezer hetzelfde ziet. Wat zij niet hebben, zou een leeg blokje worden.',
  'unknown-code': 'Een code in gepubliceerd.yaml of akkoord.yaml staat voor geen traject of geen bevinding.',
  'unknown-directive':
    'Een aanwijzing staat alleen op een regel, begint met twee dubbele punten, en komt uit een vaste lijst. Al het andere zou letterlijk gedrukt worden.',
  'unknown-edition':
    'data/ heeft geen map met deze naam. Met --root is te zeggen in welke map gezocht wordt.',
  'unknown-filter':
    'Het woord achter | is geen van de filters. Filters zeggen hoe een waarde geschreven wordt: als breuk, in cijfers, met een zelfstandig naamwoord.',
  'unknown-key':
    'De sleutels van elk bestand zijn een vaste lijst, zodat een typefout niet onopgemerkt blijft.',
  'unknown-party':
    'Naar partijen wordt verwezen met hun id uit partijen.yaml, waar ook de enige spelling van hun naam staat.',
  'unknown-phase':
    'Elk traject zit in een van de fasen van programma.yaml; in een andere zou het in geen tabel staan.',
  'unknown-status':
    'Elke afspraak heeft een van de statussen van programma.yaml; met een andere zou zij nergens meetellen.',
  'unknown-theme': 'Voorbeelden zijn gegroepeerd naar de thema’s van programma.yaml.',
  'unknown-value':
    'Niets heeft dit pad. Paden bestaan uit de id’s in de gegevens, zoals bijlage-2/keuzehulp/gereed.',
  'unreadable-file':
    'Het systeem geeft het bestand niet: het kan een map zijn, nergens heen leiden, of voor jou gesloten zijn.',
  'value-misplaced':
    'Adressen en titels van links zijn geen tekst die geteld en verwoord wordt, dus een waarde daarin zou met accolades gedrukt worden.',
  'value-syntax':
    'Accolades die geen waarde openen, of een waarde die niet goed geschreven is, zouden in een ondertekende brief gedrukt worden.',
  'weak-contrast':
    'In de figuur liggen de statussen tegen elkaar. Kleuren die te veel op elkaar lijken zijn niet te onderscheiden, op papier of met minder goede ogen.',
  'wrong-filter':
    'Een filter past bij aantallen, dagen of woorden. Een waarde krijgt er hoogstens één, en hoofdletter daarachter.',
  'wrong-type':
    'Waar een lijst, getal of tekst verwacht wordt, staat iets anders. Tekst die op een getal lijkt, verliest zonder aanhalingstekens de nullen vooraan.',
  'wrong-value': 'De waarde is van de goede soort, maar kan hier niet staan.',
  'yaml-syntax': 'Het bestand is vanaf deze plaats niet te lezen. De fout zelf kan een regel eerder staan.',
  'year-rule':
    'Het jaar volgt uit start-implementatie: hele maanden tot de peildatum, gedeeld door twaalf, naar beneden afgerond, plus één. Bronnen tellen verschillend, dus een afwijking mag als er een reden voor is.',
  'year-superfluous':
    'Alleen trajecten in de fase met jaren hebben een implementatiejaar; elders zou het in geen tabel staan.',
}
