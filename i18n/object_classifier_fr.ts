<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>ObjectClassifier</name>
  <message>
   <location filename="../plugin.py" />
   <source>Trusted models…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_objects.py" />
   <source>Classify objects using deep learning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_objects.py" />
   <source>Gives each building, tree or other object the class that a trained model sees.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_objects.py" />
   <source>deep learning,machine learning,ai,image classification,damage assessment,buildings,footprints,trees,arcgis,esri,emd,dlpk,onnx,pytorch,keras,tensorflow,chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_objects.py" />
   <source>&lt;p&gt;Cuts a chip of imagery around each object, runs a trained classifier on it, and writes a layer in which each object has a class label and a confidence. It does what ArcGIS Pro's &lt;i&gt;Classify Objects Using Deep Learning&lt;/i&gt; does, with the same models (.emd, .dlpk), without ArcGIS.&lt;/p&gt;&lt;p&gt;A first run needs three things: imagery, features that mark the objects, and a model. The model runs in an environment of its own, which &lt;i&gt;Set up the model environment&lt;/i&gt; makes once.&lt;/p&gt;&lt;p&gt;The result keeps all attributes and the order of the input and adds the class label field, &lt;b&gt;ClassValue&lt;/b&gt; (the number of the class in the model), &lt;b&gt;Confidence&lt;/b&gt; (0 to 1) and &lt;b&gt;Status&lt;/b&gt; (empty when the object was classified, else the reason in words). No object is dropped: one without a geometry, outside the imagery or without a valid pixel is in the result, unclassified.&lt;/p&gt;&lt;p&gt;Without objects, each image is one object: chips, photos, scenes. With objects that have photos (an image field, a table of attachments, or media in their GeoPackage), each photo is one object, in a row with its name.&lt;/p&gt;&lt;p&gt;The model's process protects QGIS from crashes. It is &lt;b&gt;not&lt;/b&gt; a sandbox: run code that comes with a model only if you trust where it comes from.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_objects.py" />
   <source>Reading the objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_objects.py" />
   <source>Continuing a run that had stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_objects.py" />
   <source>Starting the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_objects.py" />
   <source>Writing the result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_objects.py" />
   <source>The output cannot be created</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_objects.py" />
   <source>Choose a place that you may write to, in a format for this geometry type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_objects.py" />
   <source>The objects have a field {0} already; the new one is called {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_objects.py" />
   <source>The style was not saved: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_objects.py" />
   <source>Fetching the imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_objects.py" />
   <source>{0} of {1} rows are not classified: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>The imagery that shows the objects: raster layers or files, or a folder of images. Of a web service, virtual raster or database only what the objects need is fetched. Without objects each image is one object: the result has its outline, or is a table where no image has a georeference. Empty where photos of the objects are classified. In ArcGIS: Input Raster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>The features that mark the objects: polygons, lines or points, in any CRS. Empty: each image is one object. In ArcGIS: Input Features.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Model arguments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Names and values of the model's own arguments, for example batch_size 16 or test_time_augmentation true. A name that the model does not know is an error that lists the known ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Processing mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>With several rasters: PROCESS_AS_MOSAICKED_IMAGE takes them as one image, the first on top; PROCESS_ITEMS_SEPARATELY writes a row for each object and each raster that it lies in, with the raster's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Class label field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Name of the field that gets the class label.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Buffer distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Turns points and lines into polygons, and widens polygons, before the chips are cut; in the units of the CRS of the objects.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Image field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Field of the objects with the path of a photo, or with the photo itself. The photos are then classified, instead of imagery; PhotoName in the result has their names. A path may be absolute, or relative to the folder that the field's form widget names, to the layer's file, or to the project (as QField stores DCIM/photo.jpg).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Attachments table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Table of photos that are attached to the objects, as ArcGIS makes it (LAYER__ATTACH: REL_GLOBALID or REL_OBJECTID, ATT_NAME, DATA). Each photo is classified, and gets a row with the attributes of its object. Without imagery, the table beside a layer of a geodatabase, and the media that a GeoPackage relates to its layer, are found without being named here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Cell size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Cell size at which the model sees the imagery, in units of the imagery's CRS. Empty: the imagery's own; of tiles from the web, the zoom nearest to what the model was trained on, else the finest. A WMS needs it where the model names no cell size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Extent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Objects that do not meet it stay unclassified. Chips are not cut off at it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Resize chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>AUTO: chips of varying size are squeezed to the model's size, as in training. NONE: chips reach the model unresized, as ArcGIS feeds them. SQUISH: always.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>AUTO: the GPU if the model environment can use one, else the CPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>GPU number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Which GPU, where there are several; the first is 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Add a probability field per class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Adds one field for each class, P_ and the class's name, with its probability.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Run code that comes with the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Agrees to run Python code, pickles and Lambda layers that are part of the model, with your rights on this computer. Only for models whose maker you trust.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Classified objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>The layer of classified objects, in the colours of the model's classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Number of objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Number of objects with a class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Objects per class, as JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_parameters.py" />
   <source>Processor that ran the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>The objects cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>Choose a vector layer or file with points, lines or polygons.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>There are no objects whose photos could be classified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>{name} without {features}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>Choose the layer that the photos belong to in {features}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>There is no imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>Choose at least one raster layer, file or folder, or features with photos and their {image_field} or {attachments}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>The objects have no CRS; they are taken to be in the imagery's, {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>The imagery has no CRS, but the objects have one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>Set the raster layer's CRS (layer properties, Source), or take the objects' CRS away if they are in the raster's pixel coordinates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>Photos are looked for in one place only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>{image_field} and {attachments}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>Leave one of them empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>The photos that the GeoPackage relates to the objects are used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>The photos in {0} are used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>The table of attachments cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>Choose the table that holds the photos, in ArcGIS called LAYER__ATTACH.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>The objects have no such field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>{image_field} = {name}; fields {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>Choose the field with the path of a photo, or the photo itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/classify_subject.py" />
   <source>Not used, because a whole image is the object: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Inspect a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Says what a model is, what it needs, and what of it would run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>deep learning,model,emd,dlpk,onnx,arcgis,esri,classes,bands,trust</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>&lt;p&gt;Describes a model: classes with their colours, bands, chip sizes and crop rules, framework, arguments with defaults and help, what code of its own it would run, and what is wrong with it and how to mend that.&lt;/p&gt;&lt;p&gt;Nothing of the model is run, and no framework is needed.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Imagery that the model is meant for; the report says whether its bands fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>HTML files (*.html)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>The report as a page that needs no network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>The report, as JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>The report cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/inspect_model.py" />
   <source>Choose a folder that you may write to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/parameters.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/parameters.py" />
   <source>A trained classifier: Esri model definition (.emd), deep learning package (.dlpk), the JSON text of a definition, or an .onnx that names its classes. In ArcGIS: Model Definition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/parameters.py" />
   <source>Models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/parameters.py" />
   <source>All files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Set up the model environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Checks, builds or repairs the Python environment that runs the models.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>deep learning,install,pytorch,tensorflow,onnx,gpu,cuda,python,uv,pip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>&lt;p&gt;Models run in a Python environment of their own, outside QGIS, so that their packages can neither break QGIS nor be broken by it. This tool builds that environment once, says what it has, and repairs it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;CHECK&lt;/b&gt; installs nothing: it imports each package and lists versions, devices and what is missing. &lt;b&gt;CREATE&lt;/b&gt; builds the environment, or adds sets of packages to it. &lt;b&gt;REPAIR&lt;/b&gt; installs anew what is missing or broken.&lt;/p&gt;&lt;p&gt;Sets: &lt;b&gt;BASE&lt;/b&gt; reads imagery and runs ONNX models (about 0.5 GB). &lt;b&gt;PYTORCH&lt;/b&gt; runs models that were trained in ArcGIS and TorchScript (about 1 GB, with CUDA about 7 GB). &lt;b&gt;TENSORFLOW&lt;/b&gt; runs Keras and TensorFlow models (about 2 GB).&lt;/p&gt;&lt;p&gt;The program &lt;i&gt;uv&lt;/i&gt; builds it where it is found, and picks the build of PyTorch that fits the graphics card; else &lt;i&gt;venv&lt;/i&gt; and &lt;i&gt;pip&lt;/i&gt; do. Proxies and mirrors are those of QGIS and of the machine. Without a network, give a folder of wheels.&lt;/p&gt;&lt;p&gt;Example: ACTION = CREATE, FRAMEWORKS = PYTORCH, DRY_RUN = yes says what would be installed, and where.&lt;/p&gt;&lt;p&gt;The environment variable OBJECT_CLASSIFIER_PYTHON names the interpreter of an environment and wins over everything here.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Interpreter that runs models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Versions, devices and what is missing, or the dry run's plan, as JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>What to do; CHECK changes nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Frameworks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Sets of packages to install; BASE always belongs to them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Dry run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Only says what CREATE or REPAIR would install, with which program, and where.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Where the environment is or will be: an empty or new folder. Empty: the one that was used last, or else a place of the user's own outside the QGIS profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Interpreter of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Python of an environment of your own (3.10 or newer), to be used instead. It is only checked, with ACTION CHECK, never changed, and remembered when it has what BASE needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Folder of wheels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Install from the .whl files in this folder, without a network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>An interpreter of your own is only checked, never changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Use {action} {check}, or leave {python} empty to build an environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>{0} will run the models from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>The environment variable {0} is set, and wins over every setting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Folder: {0} ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Made with: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>From Python: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Packages: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>Disk: about {0:,} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../algorithms/setup_runtime.py" />
   <source>This was a dry run: nothing has been changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/arguments_table.py" />
   <source>Add an argument…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/arguments_table.py" />
   <source>Add an argument</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/arguments_table.py" />
   <source>Name:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/arguments_table.py" />
   <source>Has no effect with this tool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/arguments_table.py" />
   <source>The model has no argument of this name: leave its value empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/arguments_table.py" />
   <source>These arguments cannot be read: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/arguments_table.py" />
   <source>The model's own code may know more arguments than its text shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/arguments_table.py" />
   <source>The arguments of the model appear here when one is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/arguments_table.py" />
   <source>This model has no arguments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/arguments_table.py" />
   <source>Argument</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/arguments_table.py" />
   <source>Meaning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/arguments_table.py" />
   <source>automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/arguments_table.py" />
   <source>{0} (default)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/arguments_table.py" />
   <source>Default: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/arguments_widget.py" />
   <source>name value; name value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/consent.py" />
   <source>Trust this model?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/consent.py" />
   <source>{0}

would run code of its own, with your rights on this computer. Its process protects QGIS from crashes; it is not a sandbox.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/consent.py" />
   <source>… and {0} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>Reading the model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>Class value {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>You trust the code that comes with this model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>Revoke</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>This model runs code of its own: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>This model runs code of its own: {0} files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>Trust…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>Trusted models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>This model cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>Classes: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>Bands: as many as the model takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>Bands: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>Chips: {0} pixels around each object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>Chips: cut to each object, at most {0} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>{0} to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>Cells: made for {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_panel.py" />
   <source>Cells: made for {0} {1} ({2})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_picker.py" />
   <source>Paste a model definition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_picker.py" />
   <source>The JSON text of an Esri model definition; paths in it must be absolute:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_picker.py" />
   <source>Choose a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_picker.py" />
   <source>Choose a model's folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_picker.py" />
   <source>Choose a file; the arrow has more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_picker.py" />
   <source>Choose a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_picker.py" />
   <source>Choose a folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_picker.py" />
   <source>Paste definition…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_picker.py" />
   <source>A model: .emd, .dlpk or .onnx</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/model_reading.py" />
   <source>Reading the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/trusted_models.py" />
   <source>Trusted since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/trusted_models.py" />
   <source>Content (SHA-256)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/trusted_models.py" />
   <source>Trust a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/trusted_models.py" />
   <source>This model runs no code of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/trusted_models.py" />
   <source>These models may run code that comes with them: Python files, pickles, Lambda layers. A model whose content changes is asked about again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gui/trusted_models.py" />
   <source>Trust a model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/array_backend.py" />
   <source>The network does not take chips of {rows} rows and {columns} columns with the definition's bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/array_backend.py" />
   <source>Check ImageHeight, ImageWidth and ExtractBands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/failures.py" />
   <source>The model failed: {kind}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/failures.py" />
   <source>Check that the model's files and the versions of its framework belong together; the full traceback is in the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>Check ModelParameters.backbone and ModelFile against the training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>timm {version} cannot build the backbone timm:{name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>Use a model environment with the timm version of the training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The weights name their layers otherwise than this version of {backbone}; they were loaded by position, since all shapes agree in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The model definition names no backbone, and the weights are none of the usual ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>{file}, key {key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>Add it, for example "ModelParameters": {"backbone": "resnet34"}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The weights are not those of a FeatureClassifier: there is no {layer} among {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The backbone "{backbone}" can only be built by ArcGIS itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>Train with a backbone of torchvision or timm (timm:...), or export the model to ONNX</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>; first difference: the file has {found}, the backbone {wanted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/feature_classifier_network.py" />
   <source>The weights do not fit the backbone {backbone}: the file has {count} tensors ({found}), the backbone {wanted_count} ({wanted}){difference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>{package} {version} cannot read the model, which Keras {writer} wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>Save it again from the environment of its training, without layers of one's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>it holds weights without their network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>The file is no Keras model: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>Save the whole model: model.save(path)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>The network's input is no batch of images: {shape}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/keras_backend.py" />
   <source>Use a model with one input of shape (N, rows, columns, bands)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>The model definition names no model file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>The model file {file} does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>Let ModelFile name a file beside the model definition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>The network takes {bands} bands, but the model definition extracts {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>List the bands that the model was trained on, in their order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>The graph has no "{named}"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>The graph has {count} of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>Name one of {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>The graph's input is no batch of images, it has the shape {shape}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>Export a model with an input of shape (N, bands, rows, columns)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>The network takes {bands} bands, and nothing says how to normalise them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>Add band_min_values, band_max_values, scaled_mean_values and scaled_std_values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>metadata of {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>raw pixel values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>ImageNet's mean and standard deviation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>pixels / 255</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>The model does not say how pixels are normalised; assumed: {numbers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>The normalisation cannot be understood for {bands} bands: {statement}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>Use "none", "unit", "imagenet" (3 bands), or mean and std with one number per band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>Band "{band}" of ExtractBands is not among Bands, so its statistics are unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>Give indices in ExtractBands, or name all of the imagery's bands in Bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>NormalizationStats has {count} bands, but band index {index} is extracted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>Give statistics for every band of the imagery that the model was trained on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>NormalizationStats has no number for band index {index}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>Fill in its minimum, maximum and scaled mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/model_inputs.py" />
   <source>NormalizationStats: band indices {indices} did not vary in training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>{executable}, onnxruntime {version} has none built in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>{executable}, {name} did not start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>ONNX Runtime has {name}, but it did not start; the CPU runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>PROCESSOR is GPU, but ONNX Runtime cannot use one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Choose AUTO or CPU, or repair the model environment so that it has onnxruntime-gpu and the CUDA version that it wants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>ONNX Runtime cannot open the model: {first_line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Export it again with the operators of ONNX's own set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Check that the file is whole, with its external data beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>The graph's input "{name}" takes {type}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/onnx_backend.py" />
   <source>Export a model that takes 8-bit integers or floating-point numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>The model needs {framework}, which the model environment does not have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>{executable}, package {package}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/packages.py" />
   <source>Run Set up the model environment with FRAMEWORKS={frameworks}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>The threshold is not a number from 0 to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>model argument "threshold": "{written}"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Give a number such as 0.5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>A model argument is not a positive whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>model argument "{name}": "{written}"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Give a number such as 16</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>The network has {outputs} outputs, but the model definition lists {count} classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>List one class per output, in the order of training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>The network gives outputs of shape {shape} for {count} chips, not one row of classes per chip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Choose a classifier; segmentation and detection models are not run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>The model put out numbers that are not finite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/probabilities.py" />
   <source>Check that the images' bands and values are those that the model was trained on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>chosen by the model's code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's code was given {count} chips and answered for {answers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Ask its author to return one feature per chip, in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's code ended the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Ask its author; a raster function raises an error instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's Python file {path} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Put it beside the model definition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>GPU {gpu_id}, if the model's code finds it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's Python file has no class {name}, and {count} others would do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Name the class of the raster function {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>The model's code imports {name}, which the model environment does not have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/raster_function_backend.py" />
   <source>Install it there, or choose an interpreter that has it in Set up the model environment, PYTHON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/tensorflow_backend.py" />
   <source>TensorFlow cannot read the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/tensorflow_backend.py" />
   <source>Give the folder that holds saved_model.pb, or a frozen graph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>PROCESSOR is GPU, but TensorFlow sees none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>{executable}, tensorflow {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>Choose AUTO or CPU, or repair the model environment so that it has a TensorFlow built for this GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>There is no GPU number {gpu_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>GPU_ID; TensorFlow sees {count}, numbered from 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/tensorflow_device.py" />
   <source>Choose a number from 0 to {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>Apple GPU (mps)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>PROCESSOR is GPU, but PyTorch sees none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>Choose AUTO or CPU, or repair the model environment so that it has a PyTorch built for this GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>GPU_ID; PyTorch sees {count}, numbered from 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>built for CUDA {built}, no device found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>built for the CPU only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_device.py" />
   <source>torch {version} {seen}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_network.py" />
   <source>The model is too sensitive for {precision}; float32 runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>it holds a {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>its keys are {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The model's weights are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Put the file where key ModelFile says it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The pickled network cannot be read without the Python modules that it was made of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Save its weights instead: torch.save(model.state_dict(), path)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The model's file is a pickled Python object, which can run any code while it is read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Save its weights instead, torch.save(model.state_dict(), path), or agree to run the model's code if you trust where it comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>The file cannot be read as PyTorch weights: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torch_weights.py" />
   <source>Give a state_dict as arcgis.learn saves it, torch.save(model.state_dict(), path)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torchscript_backend.py" />
   <source>The file is neither a TorchScript archive nor a torch.export program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torchscript_backend.py" />
   <source>Save the model with torch.jit.save or torch.export.save; weights alone need the ModelConfiguration FeatureClassifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>a torch.export program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>The file cannot be read as {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/backends/torchscript_network.py" />
   <source>Save the model again with torch.jit.save or torch.export.save of a PyTorch version that is not newer than the model environment's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>The model names {count} bands, but its weights take {bands}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>List the {bands} bands that the model was trained on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>band {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>{count} bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>1 band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>The image has too few bands for this model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>{name}: {bands}; the model wants {wanted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>Choose an image that has the bands the model was trained on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>no named bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>The model wants a band named "{band}", which the image does not have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/bands.py" />
   <source>Set the band descriptions of the image, or give band numbers in the key ExtractBands of the model definition, from 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/imagery.py" />
   <source>Choose a CELL_SIZE in the units of the image's CRS, or leave it empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/imagery.py" />
   <source>The image holds complex numbers ({type}), which no classifier reads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/imagery.py" />
   <source>Convert it to amplitude or intensity first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/imagery.py" />
   <source>CELL_SIZE is not used: the model wants the pixels of {name} as they are (ImageSpaceUsed is PIXEL_SPACE).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/imagery.py" />
   <source>The cell size is not positive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/imagery.py" />
   <source>The cell size is too small for this image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/imagery.py" />
   <source>{cell_size}; the image's own is {own}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/imagery.py" />
   <source>{name} has a scale or offset; the model gets the stored values.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/mosaic.py" />
   <source>The images cannot be put together: the first has no place on the ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/mosaic.py" />
   <source>Choose PROCESS_ITEMS_SEPARATELY.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/mosaic.py" />
   <source>{name} and {count} more images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/mosaic.py" />
   <source>The images have {fewest} to {most} bands; the first {fewest} are used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/pipeline.py" />
   <source>The image has no valid pixel at the object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/pipeline.py" />
   <source>The object is too small or thin: no pixel's centre lies in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/pipeline.py" />
   <source>The model runs on {device} in {precision}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/pipeline.py" />
   <source>{device} has no memory for {count} chips at once: going on with {fewer}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/pipeline.py" />
   <source>There is not enough memory to classify even one chip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/pipeline.py" />
   <source>Close other programs, choose a coarser CELL_SIZE, or set CHIP_RESIZE to SQUISH.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/pipeline.py" />
   <source>{device} has no memory for even one chip: going on with the CPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/pipeline.py" />
   <source>{done:,} of {total:,} objects, {rate:,.1f} per second, {left} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/pipeline.py" />
   <source>{count} of {total} objects have chips that reach past the edge of the image or hold nodata; those pixels are 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/planning.py" />
   <source>The object has no geometry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/planning.py" />
   <source>The object lies outside the image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/planning.py" />
   <source>The object lies outside the extent that was asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/planning.py" />
   <source>The image is larger than {limit} pixels, too large for CHIP_RESIZE NONE: choose AUTO</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/planning.py" />
   <source>There is no image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/planning.py" />
   <source>Choose at least one image.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/planning.py" />
   <source>{count} more remarks like these.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/planning.py" />
   <source>of any size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/planning.py" />
   <source>The model takes chips of {width} x {height} pixels only, and they would be {chips}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/planning.py" />
   <source>CHIP_RESIZE is NONE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/planning.py" />
   <source>Set CHIP_RESIZE to AUTO.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/planning.py" />
   <source>{flat} of {count} objects are points or lines: the model blackens what lies around an object, but these have no area and keep their surroundings. Set BUFFER_DISTANCE to give them one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/planning.py" />
   <source>The cell size of {name}, {size}, is smaller than MinCellSize of the model, {limit}: objects look larger than in training. Set CELL_SIZE to what the model was trained on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/planning.py" />
   <source>The cell size of {name}, {size}, is larger than MaxCellSize of the model, {limit}: objects look smaller than in training. Set CELL_SIZE to what the model was trained on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/readers.py" />
   <source>The image cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/readers.py" />
   <source>Check that it exists and that GDAL reads it (gdalinfo).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/readers.py" />
   <source>The image cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/readers.py" />
   <source>{path}, columns {column} to {last_column}, rows {row} to {last_row}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/engine/readers.py" />
   <source>The file may be damaged or incomplete: fetch it again, or repair it with gdal_translate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>The model's process reported an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>See the log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/attachments.py" />
   <source>The table of attachments cannot be tied to the objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/attachments.py" />
   <source>ATTACHMENTS = {name}, fields {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/attachments.py" />
   <source>Choose a table with a field DATA, and REL_OBJECTID, or REL_GLOBALID where the objects have a field GLOBALID.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/attachments.py" />
   <source>{count} attachments are no photos and are left out: {kinds}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/attachments.py" />
   <source>The photos that are related to the objects cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/attachments.py" />
   <source>{file}, tables {mapping} and {media}: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/attachments.py" />
   <source>Repair the GeoPackage, or choose imagery or an IMAGE_FIELD.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The feature has no geometry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The feature cannot be brought into the CRS of the image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The features were changed while the model ran</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>Run again; what is classified already is not classified anew where nothing changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The objects cannot be written for the model's process</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>Make room on the disk that holds the user's cache folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>Make room there, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/features.py" />
   <source>The buffer of the feature is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/fetch.py" />
   <source>Check the connection, the layer's authentication, and that it shows imagery here at this scale (CELL_SIZE chooses another), then run again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/fetch.py" />
   <source>What was fetched is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/fetch.py" />
   <source>{name}: {count:,} tiles are there from an earlier run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/fetch.py" />
   <source>{name}: {count:,} of {total:,} tiles could not be fetched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/fetch.py" />
   <source>The service stopped to answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/fetch.py" />
   <source>No imagery could be fetched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/fetched_imagery.py" />
   <source>The imagery could not be fetched here: the service failed or refused (see the log)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/fetched_imagery.py" />
   <source>{name}: fetching {count:,} tiles of {side} x {side} pixels, at most {parallel} at once; cell size {cell_size:.6g} ({why}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/fetched_imagery.py" />
   <source>Check that it exists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/photos.py" />
   <source>The photo does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/photos.py" />
   <source>The photo is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/photos.py" />
   <source>There is no room for the photos that the model's process is to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/photos_of_features.py" />
   <source>The feature has no photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/provider_raster.py" />
   <source>its provider cannot be copied for a run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/provider_raster.py" />
   <source>its pixels are of a type that no classifier reads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/provider_raster.py" />
   <source>the provider returned no pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/provider_raster.py" />
   <source>the provider returned pixels of another size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/provider_raster.py" />
   <source>This raster cannot be read: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/provider_raster.py" />
   <source>layer "{name}", {provider}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/provider_raster.py" />
   <source>Save it as a GeoTIFF first (layer menu, Export, Save As), and choose that file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/rasters.py" />
   <source>The folder holds no image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/rasters.py" />
   <source>Choose a folder with GeoTIFF, JPEG 2000, JPEG, PNG or other GDAL rasters in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/rasters.py" />
   <source>This is no raster that can be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/rasters.py" />
   <source>Choose a raster layer or the path of a raster file; check that it exists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/results.py" />
   <source>The result cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/results.py" />
   <source>row {position}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/results.py" />
   <source>Choose another output; this format refuses the geometry or an attribute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/sheets.py" />
   <source>The imagery that was fetched cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/sheets.py" />
   <source>Make room there, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE. Then run again: what was fetched is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/tile_grid.py" />
   <source>the raster's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/tile_grid.py" />
   <source>what the model was trained on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/tile_grid.py" />
   <source>This service renders at any scale, and the model does not say at which it was trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/tile_grid.py" />
   <source>Set CELL_SIZE, in the units of the layer's CRS ({units}), to that of the imagery which the model was trained on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/tile_grid.py" />
   <source>the zoom for CELL_SIZE {cell_size:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/tile_grid.py" />
   <source>the zoom nearest to the {cell_size:.3g} that the model was trained on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/tile_grid.py" />
   <source>the finest zoom; set CELL_SIZE for another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/tile_grid.py" />
   <source>The objects need more than {limit:,} tiles of imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/tile_grid.py" />
   <source>{name}, cell size {cell_size:.6g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/tile_grid.py" />
   <source>Set a coarser CELL_SIZE, or an EXTENT, or select fewer objects.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/tile_index.py" />
   <source>The tile index names an image that is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/tile_index.py" />
   <source>Move the images to where the index expects them, or make the index anew with gdaltindex.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/whole_images.py" />
   <source>A service or database is no single image that could be one object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/whole_images.py" />
   <source>Choose the objects in FEATURES, or save the imagery as files first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/whole_images.py" />
   <source>No image has a georeference: the result is a table without geometry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/layers/whole_images.py" />
   <source>{count} of {total} images have no georeference, or none that leads into the CRS of the first: their rows have no geometry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Classify mirrored and rotated copies of each chip too, and average: slower, steadier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>"{written}" is no value for the model argument {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Give {domain}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>one of {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>a whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>True or False</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>a text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>{kind} from {minimum:g} to {maximum:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>{kind} of at least {minimum:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>{kind} up to {maximum:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>The model has no argument {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Its arguments are: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>It has none: leave the table empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>{value} is neither a table nor text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>it is no valid JSON: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>each row needs a name and a value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>it has a name without a value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>it has a value without a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>The model arguments cannot be read: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Give names and values in turn, or the text: name value;name value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Number of chips that the model sees at once; more is faster and needs more memory. Left out, the tool chooses. It does not change the result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>A class is assigned to an object when its score is at least this, 0 to 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/arguments.py" />
   <source>Side in pixels of the square that each chip is resized to, where the network takes any size (64 then).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>There is no .emd file in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Choose a package that holds a model, or the model's .emd itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>There are several model definitions: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpack it and choose one of the .emd files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is protected with a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpack it with its password and choose the .emd</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is compressed in an unusual way, which is not read here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpack it with another program and choose the .emd</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is a 7z archive, which needs the Python package py7zr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Unpack it with another program and choose the .emd, or pack it again as zip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>it holds {count} files; {limit} are the limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>it holds {name} twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>its {packed} bytes would become {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package needs {size} MB of disk space to be unpacked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Make room there, or unpack it elsewhere and choose the .emd</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>{name} is a link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>{name} is no name relative to the package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>{name} leads out of the package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is not unpacked, because {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Get the package anew from a source that you trust</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package is damaged: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Copy or download it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>The package cannot be unpacked: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/dlpk.py" />
   <source>Make room there and see that you may write to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>It finds objects; this tool labels objects that are already outlined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>It labels pixels; this tool labels whole objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>It outlines objects; this tool labels objects that are outlined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>taken for {meant}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{name}, key {key}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{name}, key {key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is no text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write "{key}": "..."</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is no object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write "{key}": {{...}}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is neither yes nor no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write 1 or 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is no whole number from 1 to {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write the number that the model was trained with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>"{written}" taken for {accepted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Choose a model of type {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>The model is of type {written}, which this tool does not run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>This file describes training data, not a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Choose the .emd that training wrote beside the weights (.pth)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>The model was trained with the TensorFlow backend of arcgis.learn, which Esri removed in 2.4.2 and nobody can rebuild</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Train it again with the PyTorch backend, or export it to ONNX where it was trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>The backbone {backbone} has a layout that only arcgis.learn knows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Train with a resnet or a timm: backbone, or export the model to ONNX</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>single backslashes in the path {path} were kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is no list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>List the classes: [{"Value": 1, "Name": "damaged", "Color": [255, 0, 0]}, ...]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>has no Value; its place in the list is taken: {position}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is no class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write {"Value": 1, "Name": "damaged"}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>has no Name; its Value is taken: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{written} taken for {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>the Color {shown} is not [red, green, blue] and is ignored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>missing; {other} is taken: {given}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write [0, 1, 2]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is no band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>List band indices, counted from 0, or band names: [0, 1, 2]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>"{written}" is unknown; MAP_SPACE is taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is no range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Write [0.0, 1.0]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{name} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Add {name}: one number per band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{name} holds more than numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>Correct it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is no list and is ignored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/emd.py" />
   <source>{shown} is no cell size and is ignored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>TorchScript archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>torch.export program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>PyTorch weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>Keras model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>TensorFlow SavedModel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>TensorFlow frozen graph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>ONNX model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>file of an unknown kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>{name} has {size} bytes, or is packed oddly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/formats.py" />
   <source>{name} is damaged: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/graph_scan.py" />
   <source>a Lambda layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/graph_scan.py" />
   <source>the operation {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/graph_scan.py" />
   <source>an import of {module}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/graph_scan.py" />
   <source>names that are hidden by escapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/graph_scan.py" />
   <source>its configuration is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/graph_scan.py" />
   <source>the Lambda layer {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/graph_scan.py" />
   <source>the function {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Choose another file, or copy this one anew from where it came from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition is a JSON {kind}, not an object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>It should look like {"Framework": ..., "ModelFile": ..., ...}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>it has {count} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>it holds binary data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source} is not saved as UTF-8; it was read as {encoding}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>This is no model definition: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Choose the .emd or .dlpk that belongs to the model, not its weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition cannot be read: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Correct the number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source}: {count} single backslashes were read as \\</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source}: {count} commas before a closing bracket were ignored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source}: line breaks or tabs inside a text were accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition is not valid JSON: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>{source}, line {line}, column {column}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Put a comma at the end of line {line}, or close the bracket there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Look at line {line}: a comma or a quotation mark is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Close the text with a quotation mark; a path must not end with a single backslash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Write each key in double quotation marks, like "ModelFile"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Delete what follows the last closing bracket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Write texts in double quotation marks, and true, false or null without any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>The model definition is nested too deeply to be one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>Choose the .emd that belongs to the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>true or false</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>null</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/lenient_json.py" />
   <source>number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>The file cannot be read as an ONNX model: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>Export the model to ONNX again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>The model says that it is made for another task: {task}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>{name}, metadata {key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>Choose a model that gives one class for an image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>it holds no graph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>unknown wire type {wire_type} at byte {position}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>the file is damaged or cut short at byte {position}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>it has too many fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>the file is cut short at byte {position}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>a number is too long at byte {position}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/onnx_metadata.py" />
   <source>a text of {end} bytes at byte {start}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>FeatureClassifier of arcgis.learn (PyTorch weights)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>PyTorch program (TorchScript or torch.export)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>TensorFlow graph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Python raster function of the model's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>{name} has {count} bands; the model wants band {needed}. Choose a raster with at least {needed} bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Color</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Arguments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Notices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>None: the model is data, and runs without consent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Code that would run, after consent only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Raster function</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Backbone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Needs in the model environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Chip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Around the object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>blackened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Chips are cut in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Labels per object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>several</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>Made for cell sizes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>{choices}, {least} to {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>as many as the model takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>{width} x {height} pixels, {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>fixed size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>at most; cut to the object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source> (units of EPSG:{code})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/report.py" />
   <source>{least} to {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The model definition does not say where the weights are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Add "ModelFile" with the name of the weights, beside the model definition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name} beside it was taken for {written}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name}, key {key}: {taken}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>JSON text lies in no folder, so nobody knows where {written} is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Give {key} as an absolute path, or save the text as an .emd beside the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The file {written} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>It was looked for at {places}. Put it there, or correct the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name}, key InferenceFunction: {function} is missing; the model runs as {configuration}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The model is of type {kind}, which needs arcgis.learn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Put its raster function (the .py that InferenceFunction names) beside the model definition, or choose a model of type ObjectClassification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>ArcGIS would run {framework}.{configuration} with a raster function of its own ({function}), and neither is here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Put that raster function and its modules beside the model definition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name}, key ModelFile: {file} was not found beside it; the raster function may look for it elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{configuration} cannot read {name}: it is a {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Name the file that belongs to this model definition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name} holds weights only, and no backbone says which network they belong to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Save the network as TorchScript (torch.jit.script(model).save(path)) or ONNX, or name its own raster function in InferenceFunction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Models of the framework {framework} are not run by this tool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>{name} is a {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Give a FeatureClassifier (.pth), TorchScript (.pt), Keras (.h5, .keras), TensorFlow (SavedModel, .pb) or ONNX (.onnx) model, or the model's own raster function</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The model definition names no classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>List them in the order of the network's outputs: [{"Value": 1, "Name": "damaged"}, ...]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>The model definition does not say how large its chips are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/resolve.py" />
   <source>Add "ImageHeight" and "ImageWidth" in pixels, as in training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>The model is an address, and nothing is downloaded unasked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Download the package and choose the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>No model is given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>parameter MODEL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Choose an .emd, .dlpk or .onnx file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>The model is an item of a portal, which this tool does not fetch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>The ONNX file does not name its classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Write them into its metadata (class_names = ["intact", "damaged"]), or put an .emd beside it and choose that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>The ONNX file does not say how large its chips are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Write tile_size (pixels) into its metadata, or put an .emd beside it and choose that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>{name}: made for imagery of {resolution} cm per pixel; CELL_SIZE can match it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>This is a {kind} without its model definition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Choose {name} beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Choose the .emd or .dlpk that belongs to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>The model cannot be read: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/source.py" />
   <source>Choose a model that is there and that you may read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>{names} and {more} more files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>The model would run code of its own: {report}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>If you trust where it comes from, trust it in the dialog, or set RUN_MODEL_CODE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>The trusted models cannot be remembered: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>See that the QGIS profile may be written to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>raster function</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>Python module beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>compiled module beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a pickle that cannot be checked: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a pickle that calls {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a torch.export program, which PyTorch unpickles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a TorchScript network that cannot be checked: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a TorchScript network that reads or writes files when it runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>a Keras model that cannot be checked: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>There are more than {limit} files beside the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>Put the model with its files into a folder of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>A file of the model cannot be read: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/trust.py" />
   <source>See that it is there and that you may read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/weights_scan.py" />
   <source>a name that is computed while the file is read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/model/weights_scan.py" />
   <source>it is no pickle, or damaged: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>does not run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is Python {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>is a 32-bit program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>lacks ssl, sqlite3 or zlib</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/base_python.py" />
   <source>lacks venv or ensurepip (Python {version})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>{python}, {seconds:g} s after its start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Run "Set up the model environment" with CHECK; a virus scanner that looks through the environment for the first time can also be the reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process answered nonsense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Restart QGIS: the plugin was probably updated while QGIS was running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model environment's Python cannot be started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with CHECK or REPAIR.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>its last words: "{quote}"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>it said nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Probably memory ran out: use a smaller batch_size, or close other programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with CHECK.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>Check that the model's framework and its version fit, or run with PROCESSOR CPU; all of its last words are in the log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process died</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>The model's process speaks another version of the plugin's protocol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/client.py" />
   <source>{found} instead of {protocol}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/commands.py" />
   <source>{name}, {code}; all of it is in {log}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>Or fetch the wheels on a machine with a connection (pip download) and give their folder as WHEELS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>The disk is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>Free some space, or choose another FOLDER; TEMP also needs room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>The proxy did not let the download through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>Correct the proxy in QGIS (Settings, Options, Network) or in HTTPS_PROXY.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>The server's TLS certificate is not trusted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>Your network probably has a certificate of its own: ask for its file and set PIP_CERT and SSL_CERT_FILE to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>The package server cannot be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>Check the network connection and the proxy, and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>This Python cannot make virtual environments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>On Debian and Ubuntu install its package: sudo apt install python3-venv.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>A package does not exist for this Python and this machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>Use Python 3.11 or 3.12 (64 bit), a current pip, and, where WHEELS is given, wheels for just that Python; the log names the package.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>A virus scanner or a policy blocked a program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>Ask for an exception for FOLDER, or choose a FOLDER from which programs may run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>A file may not be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>Choose a FOLDER that you may write to, and close programs that use the environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>A path is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>Choose a FOLDER with a short path, such as C:\oc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>Memory ran out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>Close other programs, and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>The model environment could not be installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/diagnosis.py" />
   <source>Read the last lines of the log, and try again: what was downloaded is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) from the Processing toolbox, with ACTION CREATE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>missing or empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>not ours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>ours, but its creation did not end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>environment variable {variable}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>the interpreter in the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>The model environment is unfinished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Run "Set up the model environment" (objectclassifier:setupruntime) with ACTION REPAIR.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>There is no model environment yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>{how}. It is built once and never touches QGIS's own Python.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>The model environment's Python does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Correct it or clear it. {how}, builds a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>{error} Looking at each package by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Python {python} is older than {oldest}: choose a newer one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>none that the frameworks here can use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/environment.py" />
   <source>Processor: {cpu}, {cpu_count} cores. GPU: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/processes.py" />
   <source>access violation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/processes.py" />
   <source>illegal instruction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/processes.py" />
   <source>stack overflow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/processes.py" />
   <source>a DLL is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/processes.py" />
   <source>out of memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/processes.py" />
   <source>killed by signal {value}{name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/processes.py" />
   <source>exit code {code:#x} ({meaning})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/processes.py" />
   <source>exit code {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>{version} does not import: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/requirements.py" />
   <source>{version} is older than {minimum}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Install Python 3.12 (64 bit) or the program uv, and try again; or give an interpreter of your own as PYTHON, with ACTION CHECK.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>On Debian and Ubuntu: sudo apt install python3-venv. Otherwise install Python 3.12 (64 bit) or the program uv, and try again; or give an interpreter of your own as PYTHON, with ACTION CHECK.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>venv and pip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>The folder is not empty and was not made by this plugin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Choose an empty or a new folder; this one is left as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>The folder holds no wheels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Choose a folder that `pip download` has filled with .whl files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Making the environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Nothing is missing or broken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>There is no Python to build the model environment from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>none was found on PATH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Installing {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Checking that all of it works</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Run REPAIR; if it stays so, CREATE it in another FOLDER.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Install the Microsoft Visual C++ Redistributable (x64), which they need.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Packages are installed, but do not work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>The disk has no room for the model environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>{folder}: {free_mb:,} MB free, about {needed_mb:,} MB needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Free some space, choose another FOLDER, or fewer FRAMEWORKS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>The folder of the model environment cannot be made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Choose a FOLDER that you may write to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>This model environment is being set up already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/runtime/setup.py" />
   <source>Wait until that has ended; it may run in another QGIS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/worker/answer.py" />
   <source>Use a smaller batch_size in the model arguments, or close other programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/worker/answer.py" />
   <source>The model's own code asked its process to end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/worker/answer.py" />
   <source>Ask the model's author why; the traceback in the log says where.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../core/worker/service.py" />
   <source>The model's process does not understand a request</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
