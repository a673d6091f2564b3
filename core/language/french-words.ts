/** Words of French and the spellings that phones gave them, folded: grammar first, then what a shop and a chat talk of. */
export const FRENCH_WORDS: string = `
le la les un une des du de d l au aux et en a que qui quoi dont ou est es suis sont sommes etes etait etaient sera seront soit ont as ai
avons avez avait aura avoir etre fait faire fais font fera pas ne n plus moins tres trop peu beaucoup rien jamais toujours souvent encore
deja bien mal mieux bon bonne bons bonnes ce cet cette ces ca cela ceci c j m s t qu je tu il elle on nous vous ils elles me te se moi toi
lui leur leurs eux mon ma mes ton ta tes son sa ses notre nos votre vos pour par sur sous dans avec sans chez vers entre contre depuis
pendant avant apres comme mais donc car si sinon aussi ainsi alors puis ensuite enfin voila voici oui non merci svp stp bonjour bonsoir
salut slt bjr bsr cc cv tt ts pr ds pk pq pourquoi comment combien cb combian quand ou quel quelle quels quelles lequel tout toute tous
toutes meme memes autre autres chaque plusieurs quelque quelques aucun aucune personne chose choses fois jour jours journee semaine mois
annee an ans matin soir nuit midi heure heures minute temps aujourd hui hier demain lundi mardi mercredi jeudi vendredi samedi dimanche
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre zero deux trois quatre cinq six sept huit neuf dix
vingt trente quarante cinquante soixante cent cents mille million millions milliard premier premiere dernier derniere prochain prochaine
vendu vendre vends vente ventes achete acheter achat achats paye payer payes prix cout couts cher chere recette recettes depense depenses
benefice benefices perte pertes marge chiffre affaires facture factures bon ticket livraison livre commande commandes client clients
fournisseur fournisseurs produit produits article articles marchandise stock stocks rupture caisse carton cartons paquet paquets boite
sac bouteille piece pieces unite kilo litre credit dette argent monnaie banque cheque carte especes loyer salaire electricite eau gaz
telephone internet transport essence impot impots taxe declaration magasin boutique marche concurrent concurrents promotion promo remise
reduction offre soldes campagne publicite pub message publication page photo lait pain cafe the sucre sel huile farine semoule riz pates
beurre fromage oeufs viande poulet poisson legumes fruits pomme pommes orange banane dattes miel confiture jus yaourt thon savon lessive
detergent couches ajoute ajouter ajoutes mets mettre met enleve enlever supprime supprimer annule annuler change changer modifie corrige
montre montrer donne donner donnez dis dire dit dites cherche chercher trouve trouver rappelle rappeler envoie envoyer ecris ecrire redige
compare calcule compte compter reste restent manque manquent recu recevoir rendu rendre pris prendre prends prend doit dois devoir faut
falloir peux peut pouvez peuvent pouvoir veux veut voulez vouloir sais sait savoir vais va vas vont allez aller viens vient venir vu voir
vois voit parle parler parlez aime aimer pense penser croire crois comprends comprendre laisse laisser passe passer tombe tomber arrive
arriver reponse repondre demande demander question probleme problemes solution besoin envie peur faim honte raison tort droit vie mort
monde pays ville rue maison famille pere mere frere freres soeur fils fille enfant enfants homme hommes femme femmes gens peuple ami amis
amour coeur dieu guerre paix loi justice president ministre gouvernement etat police armee ecole eleve etudiant professeur examen bac
travail travailler chomage jeune jeunes vieux vieille grand grande grands petit petite petits nouveau nouvelle nouveaux beau belle joli
meilleur meilleure pire facile difficile dur fort forte faible vrai vraie vrais vraiment faux fausse sur sure certain possible impossible
pauvre riche fou folle malade content heureux triste fier libre seul seule ensemble tellement surtout seulement justement exactement
absolument malheureusement heureusement equipe equipes match matchs joueur joueurs entraineur ballon but buts coupe championnat finale
victoire defaite gagner gagne perdre perdu jouer joue stade sport supporter supporters national nationale international public publique
politique economie social sociale culture histoire langue francais francaise arabe algerien algerienne algeriens algerie alger france
maroc tunisie egypte afrique europe musulman musulmans juif chretien religion islam vive bravo felicitations courage chance bonheur
plaisir sante salutations cordialement amicalement bienvenue pardon desole excuse excusez attention danger securite voiture route avion
train bus moto visa passeport logement appartement societe entreprise projet developpement resultat resultats liste numero adresse
nom prenom age date place point niveau cas effet fin debut milieu cote centre nord est ouest coin face respect honneur confiance espoir
reve verite mensonge erreur faute idee avis esprit force pouvoir maniere facon exemple genre type sorte espece partie groupe membre
commentaire commentaires article journal presse television chaine film musique chanson chanteur artiste star fan voix lol mdr ptdr
jai jsuis jvais cest cetait chui ya yen jsp jpp tkt jtm bcp vs ns qd pcq parceque parce puisque lorsque tandis malgre grace cause
vers selon environ presque plutot assez dehors dedans dessus dessous devant derriere loin pres ici la-bas partout ailleurs maintenant
tot tard bientot parfois quelquefois hein ben bah euh ouais nan bref donc genre coup coucou bisous bise cher chers monsieur madame
docteur medecin hopital medicament pharmacie avocat juge prison crime vol voleur voleurs corruption terroriste racaille honte grave
nul nulle nuls debile con idiot bete betise connerie merde putain tant autant lors jusque jusqu quoique afin hormis sauf parmi ke ki koi
kel kelle kan kom komen pourkoi mnt mtn msg ajd tjr tjrs jms qlq qlqn dsl rdv bonsoire avc ossi aprè vré fo fau jamè mé sé lé dé
veulent dois devez doivent pensez pensent disent mettent sortir sorti entrer entre monter descendre ouvrir ouvert fermer ferme courir
dormir manger mange boire bois lire lu tenir tiens tient suivre suit vivre vit mourir meurt naitre ne connaitre connais connait recevoir
noir noire blanc blanche rouge vert verte verts bleu jaune couleur haut haute bas basse long longue court courte plein vide propre sale
fini finir commence commencer continue continuer essaye essayer regarde regarder ecoute ecouter attends attendre attend reviens revenir
retour depart arrivee soutien soutenir merite meriter critique critiquer insulte insulter respecter defendre representer qualification
qualifier mondial arbitre attaquant defenseur gardien milieu tactique selectionneur federation club saison minute penalty carton`
