"""The classes and functions that Keras models for images are made of, of keras and of tf_keras.

None of them runs code of the file, opens a file or an address, or imports a module: what their
`from_config` does was read in keras 3.15 and tf_keras 2.21. Left out with reason: Lambda,
`__lambda__`, ResidualWrapper and DropoutWrapper (marshalled bytecode), TFSMLayer (a SavedModel of
its own), JaxLayer, FlaxLayer, TorchModuleWrapper (Python objects), StringLookup, IntegerLookup,
TextVectorization and DenseFeatures (vocabularies from files), TensorFlowOpLayer, ClassMethod,
InstanceMethod and InstanceProperty (anything of TensorFlow), what takes a function (keras.ops.map,
scan, cond and their like), and whatever is no part of a network, such as keras.utils.
"""

from __future__ import annotations

import re

_LAYERS = """
AbstractRNNCell Activation ActivityRegularization AdaptiveAveragePooling1D AdaptiveAveragePooling2D
AdaptiveAveragePooling3D AdaptiveMaxPooling1D AdaptiveMaxPooling2D AdaptiveMaxPooling3D Add AddLoss
AddMetric AdditiveAttention AlphaDropout Attention AugMix AutoContrast Average AveragePooling1D
AveragePooling2D AveragePooling3D AvgPool1D AvgPool2D AvgPool3D BatchNormalization
BatchNormalizationV1 BatchNormalizationV2 Bidirectional CategoryEncoding CenterCrop Concatenate
ContrastLimitedAdaptiveHistogramEqualization Conv1D Conv1DTranspose Conv2D Conv2DTranspose Conv3D
Conv3DTranspose ConvLSTM1D ConvLSTM2D ConvLSTM3D Convolution1D Convolution1DTranspose Convolution2D
Convolution2DTranspose Convolution3D Convolution3DTranspose Cropping1D Cropping2D Cropping3D
CuDNNGRU CuDNNLSTM CutMix Dense DepthwiseConv1D DepthwiseConv2D Discretization Dot Dropout ELU
EinsumDense Embedding Equalization Flatten GRU GRUCell GRUCellV1 GRUCellV2 GRUV1 GRUV2
GaussianDropout GaussianNoise GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D
GlobalAvgPool1D GlobalAvgPool2D GlobalAvgPool3D GlobalMaxPool1D GlobalMaxPool2D GlobalMaxPool3D
GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D GroupNormalization GroupQueryAttention
HashedCrossing Hashing Identity InputLayer LSTM LSTMCell LSTMCellV1 LSTMCellV2 LSTMV1 LSTMV2 Layer
LayerNormalization LeakyReLU LocallyConnected1D LocallyConnected2D Masking MaxNumBoundingBoxes
MaxPool1D MaxPool2D MaxPool3D MaxPooling1D MaxPooling2D MaxPooling3D Maximum MelSpectrogram Minimum
MixUp MultiHeadAttention Multiply Normalization PReLU Permute Pipeline RMSNormalization RNN
RandAugment RandomBrightness RandomColorDegeneration RandomColorJitter RandomContrast RandomCrop
RandomElasticTransform RandomErasing RandomFlip RandomGaussianBlur RandomGrayscale RandomHeight
RandomHue RandomInvert RandomPerspective RandomPosterization RandomRotation RandomSaturation
RandomSharpness RandomShear RandomTranslation RandomWidth RandomZoom ReLU RepeatVector Rescaling
Reshape Resizing ReversibleEmbedding STFTSpectrogram SeparableConv1D SeparableConv2D
SeparableConvolution1D SeparableConvolution2D SimpleRNN SimpleRNNCell Softmax Solarization
SpatialDropout1D SpatialDropout2D SpatialDropout3D SpectralNormalization StackedRNNCells Subtract
SyncBatchNormalization ThresholdedReLU TimeDistributed UnitNormalization UpSampling1D UpSampling2D
UpSampling3D Wrapper ZeroPadding1D ZeroPadding2D ZeroPadding3D
"""

_OPERATIONS = """
Abs Absolute Add All AllClose Amax Amin Angle Any Append Arange Arccos Arccosh Arcsin Arcsinh Arctan
Arctan2 Arctanh Argmax Argmin Argpartition Argsort Array ArraySplit Average Bincount BitwiseAnd
BitwiseInvert BitwiseLeftShift BitwiseNot BitwiseOr BitwiseRightShift BitwiseXor BroadcastTo Cbrt
Ceil Clip Concatenate Conj Conjugate Copy Corrcoef Correlate Cos Cosh CountNonzero Cross Cumprod
Cumsum Deg2rad Diag Diagflat Diagonal Diff Digitize Divide DivideNoNan Dot Dsplit Dstack Einsum
EmptyLike Equal Exp Exp2 ExpandDims Expm1 Fabs Flip Fliplr Flipud Floor FloorDivide Fmax Fmin Fmod
Full FullLike Gcd Geomspace GetItem Greater GreaterEqual Heaviside Histogram Hsplit Hstack Hypot I0
Imag Inner IsIn Isclose Isfinite Isinf Isnan Isneginf Isposinf Isreal Kron Lcm Ldexp LeftShift Less
LessEqual Linspace Log Log10 Log1p Log2 Logaddexp Logaddexp2 LogicalAnd LogicalNot LogicalOr
LogicalXor Logspace Matmul Max Maximum Mean Median Meshgrid Min Minimum Mod Moveaxis Multiply
NanToNum Nanargmax Nanargmin Nancumprod Nancumsum Nanmax Nanmean Nanmedian Nanmin Nanpercentile
Nanprod Nanquantile Nanstd Nansum Nanvar Ndim Negative Nextafter Nonzero NotEqual OnesLike Outer Pad
Percentile Power Prod Ptp Quantile Rad2deg Ravel Real Reciprocal Repeat Reshape RightShift Roll
Rot90 Round SearchSorted Select Sign Signbit Sin Sinc Sinh Size Slogdet Sort Split Sqrt Square
Squeeze Stack Std Subtract Sum Swapaxes Take TakeAlongAxis Tan Tanh Tensordot Tile Trace Transpose
Trapezoid Tril Triu TrueDivide Trunc Unique UnravelIndex Vander Var Vdot View Vsplit Vstack Where
ZerosLike
AdaptiveAveragePool AdaptiveMaxPool AveragePool BatchNorm BinaryCrossentropy CTCDecode CTCLoss
CategoricalCrossentropy Celu Conv ConvTranspose DepthToSpace DepthwiseConv DotProductAttention Elu
Fold Gelu Glu HardShrink HardSigmoid HardSilu HardTanh LayerNorm LeakyRelu LogSigmoid LogSoftmax
MaxPool Moments MultiHot Normalize OneHot PSNR Polar RMSNorm Relu Relu6 Selu SeparableConv Sigmoid
Silu SoftShrink Softmax Softplus Softsign SpaceToDepth SparseCategoricalCrossentropy SparsePlus
SparseSigmoid Sparsemax Squareplus TanhShrink Threshold Unfold
CDist Erf Erfc Erfinv ExtractSequences FFT FFT2 IFFT2 IRFFT ISTFT InTopK Logdet Logsumexp RFFT Rsqrt
STFT SegmentMax SegmentMin SegmentProd SegmentReduction SegmentSum TopK ViewAsComplex ViewAsReal
AffineTransform CropImages ElasticTransform ExtractPatches GaussianBlur HSVToRGB MapCoordinates
PadImages PerspectiveTransform RGBToGrayscale RGBToHSV Resize SSIM ScaleAndTranslate SobelEdges
Cholesky CholeskyInverse Det Eig Eigh Inv Lstsq LuFactor MatrixRank Norm Pinv Qr SVD Solve
SolveTriangular
Cast ConvertToTensor Rearrange SaturateCast Scatter ScatterUpdate Slice SliceUpdate StopGradient
Unstack
"""

_MODELS = "Functional Model Sequential"

_INITIALIZERS = """
Constant GlorotNormal GlorotUniform HeNormal HeUniform Identity IdentityInitializer Initializer
LecunNormal LecunUniform Ones Orthogonal OrthogonalInitializer RandomNormal RandomUniform STFT
STFTInitializer TruncatedNormal VarianceScaling Zeros ConstantV2 GlorotNormalV2 GlorotUniformV2
HeNormalV2 HeUniformV2 IdentityV2 LecunNormalV2 LecunUniformV2 OnesV2 OrthogonalV2 RandomNormalV2
RandomUniformV2 TruncatedNormalV2 VarianceScalingV2 ZerosV2 constant glorot_normal glorot_uniform
he_normal he_uniform identity lecun_normal lecun_uniform normal one ones orthogonal random_normal
random_uniform stft truncated_normal uniform variance_scaling zero zeros
"""

_REGULARIZERS = """
L1 L1L2 L2 OrthogonalRegularizer Regularizer l1 l1_l2 l1l2 l2 orthogonal_regularizer
"""

_CONSTRAINTS = """
Constraint MaxNorm MinMaxNorm NonNeg RadialConstraint UnitNorm max_norm maxnorm min_max_norm non_neg
nonneg radial_constraint unit_norm unitnorm
"""

_ACTIVATIONS = """
celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh leaky_relu
linear log_sigmoid log_softmax mish relu relu6 selu sigmoid silu soft_shrink softmax softplus
softsign sparse_plus sparse_sigmoid sparsemax squareplus swish tanh tanh_shrink threshold
"""

_POLICIES = """
AWQDTypePolicy DTypePolicy DTypePolicyMap FloatDTypePolicy GPTQDTypePolicy Int4DTypePolicy Policy
PolicyV1 QuantizedDTypePolicy QuantizedFloat8DTypePolicy
"""

_OPTIMIZERS = """
Adadelta Adafactor Adagrad Adam AdamW Adamax Ftrl Lamb Lion LossScaleOptimizer Muon Nadam RMSprop
SGD CosineDecay CosineDecayRestarts ExponentialDecay InverseTimeDecay PiecewiseConstantDecay
PolynomialDecay
"""

_LOSSES = """
BinaryCrossentropy BinaryFocalCrossentropy CTC CategoricalCrossentropy CategoricalFocalCrossentropy
CategoricalGeneralizedCrossEntropy CategoricalHinge Circle CosineSimilarity Dice Hinge Huber
KLDivergence LogCosh MeanAbsoluteError MeanAbsolutePercentageError MeanSquaredError
MeanSquaredLogarithmicError Poisson SparseCategoricalCrossentropy SquaredHinge Tversky
binary_crossentropy binary_focal_crossentropy categorical_crossentropy
categorical_focal_crossentropy categorical_hinge cosine_similarity hinge huber kl_divergence
log_cosh mean_absolute_error mean_absolute_percentage_error mean_squared_error
mean_squared_logarithmic_error poisson sparse_categorical_crossentropy squared_hinge
"""

_METRICS = """
AUC Accuracy BinaryAccuracy BinaryIoU CategoricalAccuracy F1Score FBetaScore FalseNegatives
FalsePositives IoU LogCoshError Mean MeanIoU OneHotIoU OneHotMeanIoU Precision PrecisionAtRecall
R2Score Recall RecallAtPrecision RootMeanSquaredError SensitivityAtSpecificity
SparseCategoricalAccuracy SparseTopKCategoricalAccuracy SpecificityAtSensitivity Sum
TopKCategoricalAccuracy TrueNegatives TruePositives binary_accuracy categorical_accuracy
sparse_categorical_accuracy sparse_top_k_categorical_accuracy top_k_categorical_accuracy
"""


def _names(*groups: str) -> frozenset[str]:
    return frozenset(name for group in groups for name in group.split())


ACTIVATIONS = _names(_ACTIVATIONS)
FUNCTIONS = _names(_ACTIVATIONS, _LOSSES, _METRICS)
"""What {"class_name": "function", "config": NAME} may name."""

ACTIVATION_LAYERS = _names("ELU LeakyReLU PReLU ReLU Softmax ThresholdedReLU")

BY_FOLDER = {
    "": _names(_MODELS, "DTypePolicy Variable"),
    "activations": ACTIVATIONS,
    "applications": _names("CustomScaleLayer LayerScale"),
    "constraints": _names(_CONSTRAINTS),
    "dtype_policies": _names(_POLICIES),
    "engine": _names(_MODELS, "InputLayer Layer"),
    "initializers": _names(_INITIALIZERS),
    "layers": _names(_LAYERS),
    "losses": _names(_LOSSES),
    "metrics": _names(_METRICS, _LOSSES),
    "mixed_precision": _names(_POLICIES, "LossScaleOptimizer"),
    "models": _names(_MODELS),
    "ops": _names(_OPERATIONS),
    "optimizers": _names(_OPTIMIZERS),
    "quantizers": _names("AbsMaxQuantizer"),
    "random": _names("SeedGenerator"),
    "regularizers": _names(_REGULARIZERS),
}
"""Folder of keras or tf_keras to the names that a configuration may take from it."""

PLAIN = _names(
    "TensorShape __bytes__ __ellipsis__ __keras_tensor__ __numpy__ __slice__ __tensor__ __tuple__"
)
"""Values that are written like objects."""

_MODULE = re.compile(r"(?:tensorflow\.)?(?:python\.)?(?:tf_)?keras((?:\.[A-Za-z_]\w*)*)")
_INITIALIZERS_OF_TENSORFLOW = frozenset({f"tensorflow.python.ops.init_ops{v}" for v in ("", "_v2")})
_PACKAGING = frozenset({"_tf_keras", "_v1", "_v2", "api", "keras", "legacy", "src"})


def folder_of(module: str) -> str | None:
    """Return "layers" of "keras.src.layers.core.dense", "" of "keras"; None of foreign modules."""
    match = _MODULE.fullmatch(module)
    if module in _INITIALIZERS_OF_TENSORFLOW:
        return "initializers"
    if match is None:
        return None
    parts = (part for part in match[1].split(".") if part and part not in _PACKAGING)
    return next(parts, "")


_TENSORFLOW_FUNCTIONS = """
abs acos add add_n argmax argmin argsort asin atan batch_to_space broadcast_to cast clip_by_norm
clip_by_value concat constant convert_to_tensor cos cosh cumsum divide einsum ensure_shape equal exp
expand_dims eye fill floor gather gather_nd greater greater_equal identity less less_equal linspace
logical_and logical_not logical_or matmul maximum minimum multiply negative norm not_equal one_hot
ones ones_like pad pow range rank realdiv reduce_all reduce_any reduce_logsumexp reduce_max
reduce_mean reduce_min reduce_prod reduce_sum repeat reshape reverse roll round saturate_cast
scalar_mul scatter_nd shape sigmoid sign sin sinh size slice sort space_to_batch split sqrt square
squeeze stack stop_gradient strided_slice subtract tan tanh tensordot tile transpose truediv unstack
where zeros zeros_like
"""
_PURE_NAMESPACES = r"__operators__|bitwise|image|linalg|math|nn|signal"
"""Every function in them computes its result from its arguments; read in TensorFlow 2.21."""

TENSORFLOW_FUNCTION = re.compile(
    rf"(?:compat\.v1\.)?(?:{'|'.join(_TENSORFLOW_FUNCTIONS.split())}|(?:{_PURE_NAMESPACES})\.\w+"
    rf"|keras\.activations\.(?:{'|'.join(_ACTIVATIONS.split())}))"
)
"""What a layer TFOpLambda or SlicingOpLambda may call."""
