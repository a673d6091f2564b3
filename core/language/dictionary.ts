import { DARIJA_ARABIC, MSA_WORDS } from './arabic-words.ts'
import { DARIJA_WORDS } from './darija-words.ts'
import { ENGLISH_WORDS } from './english-words.ts'
import { FRENCH_WORDS } from './french-words.ts'

/** Words of every day that the lists for telling languages apart do not need, folded. */
const MORE_WORDS = `
fournee fournees cuisson petrin voisine voisines rigole rigoler raconter vacances weekend
apres avant livrees livree livres compte comptes comptage rentrer rentres rentree entree entrees sortie sorties soldes solde lecture lettre letre
montagne matiere maniere semelle selle sale salon sentir serie servi service servir serre serrer sieste signer simple sinistre situation sondage
tard tarte tasse terrain test tete texte theme tiers timide tirer titre toit tonne tour tracer train traiter tranche travers tribu trier trou
utile vague vaisselle valise vapeur vaste vendeur vendeuse venue verre verser version vetement viser vitre vivant voeu voile voisin volume vote
panne panier parents parking parole partage passage patron pause payeur peine pente permis personnel peser photo pied pile pilote place plan plat
pluie poche poids poil porte porter poste pot poubelle poudre pousser pratique preparer presence pret prevoir priere privee produire programme
acheteur acheteuse actif adulte affiche agent aide aile alarme alcool aller allumer angle animal annonce appel appeler apporter arbre armoire
ascenseur assiette atelier atteindre auto baisse balle barre base bateau batterie belle berger besoin biere bijou billet blouse boire bouche
boucher boulot bout bras bruit brule bureau cadeau cadre calme canal carte casier casque cave ceinture cellule centre cercle chaise chaleur
chambre champ chat chaud chemin cheval cheveu chien chiffon choix ciel cinema clair classe clef cle coiffeur colis colle commerce compagnie
complet concert congé copie corps cote couche coude coudre coup couper cour courrier course couteau couvert cravate crayon creer crise croire
cuisine cuisse curieux danse debout decider dedans degre demenager dent depot dernier dessert dessin detail detour devis diner direct discours
dose dossier double douche doute drap droit duree eau ecart echange echelle eclair ecran effort egal elan emploi endroit energie engin entier
envers epais epaule equipe erreur escalier espace essai etage etoile exact faible famille farce fatigue fente ferme fete feuille fichier fil
fleur foire fond forme fosse four fournir frais frein frigo froid front fruit fuite fumee fusil garage garantie garde garder gare gateau gauche
genou geste glace gomme gout gramme gras gratuit gris gros guichet habit hiver hotel idole image immeuble impair index inde info jambe jardin
jaune jeter jeton joie joue jour jupe juste lampe large lavage lessive levee levre libre lien ligne linge lisse livreur location logiciel loin
lourd lumiere lundi lune machine main maire malin manche manteau marque marquer masque masse matelas melange menage mener menu mercredi mesure
metal metre metro micro miel mieux mince mine miroir mode moins moitie monnaie montre moteur mouche mouchoir moule moyen mur muscle musee
about above account across actual afraid again agree ahead alarm alive allow almost alone along amount angry animal answer anyone appear apple
area argue arrive aside asleep author avoid awake aware baby badly ball bank base bath beach bear beat become bed begin behind believe belong
below bend beside better beyond bill bird bite black blame blind blood blow board boat body bone book born borrow bottom bowl brain branch
brand brave breath brick bridge brief bright bring brother brown brush build burn bus busy button call calm camera card care careful carry case
catch cause centre certain chair chance chase cheap cheat check cheek child choose church circle city claim class clean clear clever climb clock
cloth cloud coat cold collect college colour comb comfort common cook cool copy corner correct cough country couple course court cover crack
crash crazy cross crowd cry cup curve cut dance dark date daughter dead deal dear death decide deep degree depend desk detail different difficult
dinner dirt dish doctor dog door doubt draw dream dress drink drive driver drop dry dust duty ear early earth east easy edge effect effort eight
either else empty end enemy enjoy enough enter equal error even evening event ever exact example except excuse exercise exist expect explain eye
face fact fail fair fall false family famous far farm fast father fault fear feed feel female fence fever field fight fill film final finger
finish fire fish fit floor flower fly follow food fool foot force foreign forget form forward free fresh friend front fruit full fun funny
future game garden gate general gentle gift glad glass goal gold grass great green grey ground group grow guard guess guest guide hair half hall
hand hang happen happy hard hat hate head health hear heart heat heavy height hello helpful hide high hill history hit hole holiday home hope
horse hospital hotel house however hundred hungry hurry hurt husband ice idea image important inside invite iron island job join joke journey
judge jump kick kill kind king kitchen knee knife knock lady lake land language large late laugh law lay lazy lead leaf learn leave leg lend
length less lesson letter level library lie lift light line lion lip liquid listen live lock lonely loose lorry loud lower luck lunch machine
main male manage mark market marry match material matter maybe meal mean measure medicine meet member memory mention message metal middle mind
minute miss mistake mix model modern moment moon mother mountain mouth move mouse music name narrow nature near neck needle neighbour nervous
nest net news nice noise north nose note nothing notice nurse object ocean offer office often open opinion order ordinary original page pain
paint pair paper parent park part party passenger past path patient pattern peace pencil pepper perfect perhaps person phone photo piano pick
picture piece pin pipe place plain plan plane plant plastic plate play pleasant plenty pocket poem point poison polite pool poor popular
position possible potato pour power prepare present press pretty prevent prison private prize problem produce promise proper protect proud prove
provide public pull pump punish pupil pure push queen question quick quiet race radio rain raise reach read ready reason record repair repeat
reply report request rescue rest restaurant result return rich ride ring rise risk river road rob rock roll roof room root rope rough round row
rude rule ruler rush sad safe sail sand save scale school science scissors score screen search seat second secret seem sell send sense serious
serve set sew shade shadow shake shape share sharp sheep sheet shelf shine ship shirt shock shoe shoot shop short shoulder shout shut sick side
sign signal silence silly silver similar simple sing sink sister sit size skill skin skirt sky sleep slip slow smart smell smile smoke smooth
snake snow social soft soil soldier solid son soon sort soul sound soup south space spade speak special speed spell spoon sport spot spread
spring square stage stamp stand star start state station stay steal steam step stick still stone stop store storm story strange street strong
student study stupid subject success sudden suit summer sun sunny support sure surprise sweet swim sword table tail talk tall task taste teach
tear test theatre thick thief thin thirsty thought thread threat throat throw thumb ticket tidy tie tight tin tire tired title toe together
tomorrow tongue tool tooth touch towel tower town toy track trade train translate travel treat tree trick trip trouble trousers truck true trust
truth turn twice type ugly uncle under unit until upper useful usual valley value van variety various vehicle view village visit voice wait
wake walk wall want war warm warn wash waste watch wave weak wear weather wedding weight west wet wheel wheat white whole wide wife wild win wind
window wine winter wire wise wish wonder wood wool word worker worry worse worst wound write wrong yard yellow young
`

const known = new Set(
  [FRENCH_WORDS, ENGLISH_WORDS, DARIJA_WORDS, DARIJA_ARABIC, MSA_WORDS, MORE_WORDS].flatMap((words) =>
    words.trim().split(/\s+/),
  ),
)

/** Whether a folded word is one of everyday language, so that it is no slip for a word that looks like it. */
export function isEverydayWord(folded: string): boolean {
  const bare = folded.replace(/^(?:ال|l')/u, '')
  return (
    known.has(folded) || known.has(bare) || (/^[a-z]{4,}s$/.test(folded) && known.has(folded.slice(0, -1)))
  )
}
